use super::*;
use crate::sim::engine::Ticket;

#[derive(Clone, Copy, Debug, PartialEq)]
enum Bell {
    Strike,
    Toll(i64),
}

impl Moment for Bell {
    const COUNT: usize = 2;
    fn index(self) -> usize {
        match self {
            Self::Strike => 0,
            Self::Toll(_) => 1,
        }
    }
    fn priority(self) -> u8 {
        self.index() as u8
    }
    fn name(index: usize) -> &'static str {
        ["strike", "toll"][index]
    }
}

#[derive(Resource, Default)]
struct Heard(Vec<String>);

#[derive(Component)]
struct Echo;

fn strike(mut events: ResMut<FutureEvents<Bell>>, mut heard: ResMut<Heard>) {
    heard.0.push(format!("strike at {}", events.now().0));
    let soon = events.now() + 2;
    events.schedule(soon, Bell::Toll(40));
}

fn toll(events: Res<FutureEvents<Bell>>, mut heard: ResMut<Heard>) {
    heard.0.push(format!("{:?}", events.current()));
}

fn peal(mut heard: ResMut<Heard>) {
    heard.0.push("peal".into());
}

fn machine() -> Machine<Bell> {
    let mut machine = Machine::new();
    machine.world.init_resource::<Heard>();
    machine.world.resource_mut::<FutureEvents<Bell>>().schedule(Minute(3), Bell::Strike);
    machine
}

#[test]
fn an_event_runs_its_moment_and_then_settles() {
    let mut machine = machine();
    machine.on(0, strike).on(1, toll);
    machine.initialize().expect("one system in each schedule");
    let mut settled = Vec::new();
    let mut settle = |events: &mut FutureEvents<Bell>| settled.push((events.now(), events.len()));
    assert_eq!(machine.step(Minute(4), &mut settle), Some(Bell::Strike));
    assert_eq!(machine.step(Minute(4), &mut settle), None);
    assert_eq!(machine.step(Minute(5), &mut settle), Some(Bell::Toll(40)));
    assert_eq!(settled, [(Minute(3), 1), (Minute(5), 0)]);
    assert_eq!(machine.world.resource::<Heard>().0, ["strike at 3", "Toll(40)"]);
}

#[test]
fn a_function_is_handed_the_state_and_settles_after_it() {
    fn strike(events: &mut FutureEvents<Bell>) {
        let soon = events.now() + 2;
        events.schedule(soon, Bell::Toll(40));
    }
    let mut machine = machine();
    machine.call(0, strike).on(1, toll);
    machine.initialize().expect("one system in a schedule");
    let mut settled = Vec::new();
    let mut settle = |events: &mut FutureEvents<Bell>| settled.push((events.now(), events.len()));
    while machine.step(Minute::NEVER, &mut settle).is_some() {}
    assert_eq!(settled, [(Minute(3), 1), (Minute(5), 0)]);
    assert_eq!(machine.world.resource::<Heard>().0, ["Toll(40)"]);
}

#[test]
#[should_panic(expected = "what is alone in a moment gets no company")]
fn what_is_alone_gets_no_company() {
    machine().alone(0, peal).on(0, peal);
}

#[test]
fn systems_that_disturb_each_other_must_declare_their_order() {
    let mut loose = machine();
    loose.on(1, (toll, peal));
    let refusal = loose.initialize().expect_err("both write to Heard");
    assert!(["toll", "peal", "Heard"].iter().all(|name| refusal.contains(name)), "{refusal}");
    let mut strict = machine();
    strict.on(1, (toll, peal).chain());
    assert_eq!(strict.initialize(), Ok(()));
}

#[test]
fn systems_may_join_after_the_schedules_were_built() {
    let mut machine = machine();
    machine.initialize().expect("no systems");
    machine.on(0, strike);
    assert!(machine.step(Minute(9), |_| ()).is_some());
    assert_eq!(machine.world.resource::<Heard>().0, ["strike at 3"]);
}

#[test]
fn records_of_removed_components_are_swept() {
    fn churn(
        mut commands: Commands,
        mut events: ResMut<FutureEvents<Bell>>,
        echoes: Query<Entity, With<Echo>>,
    ) {
        for entity in &echoes {
            commands.entity(entity).despawn();
        }
        commands.spawn(Echo);
        let soon = events.now() + 1;
        events.schedule(soon, Bell::Strike);
    }
    let mut machine = machine();
    machine.on(0, churn);
    let mut most = 0;
    for _ in 0..5_000 {
        machine.step(Minute::NEVER, |_| ());
        most = most.max(machine.world.removed::<Echo>().count());
    }
    assert!((1..=2 * STEPS_PER_SWEEP as usize).contains(&most), "{most}");
}

#[test]
fn a_restored_list_continues_as_the_original_would_have() {
    let mut original = machine();
    original.on(0, strike).on(1, toll);
    original.step(Minute(3), |_| ());
    let events = original.world.resource::<FutureEvents<Bell>>();
    let (now, next, pending) = (events.now(), events.next_ticket(), events.pending());
    assert_eq!(pending, [(Minute(5), Ticket(2), Bell::Toll(40))]);
    let mut copy = machine();
    copy.on(0, strike).on(1, toll);
    copy.world.resource_mut::<FutureEvents<Bell>>().restore(now, next, pending);
    assert_eq!(copy.step(Minute(9), |_| ()), Some(Bell::Toll(40)));
    assert_eq!(copy.world.resource::<Heard>().0, ["Toll(40)"]);
}
