//! The writing in the picture, in every moment of every scenario.

use std::path::Path;

use egui::{Context, Pos2, RawInput, Rect, Vec2};

use crate::console::action::{Action, SessionCommand};
use crate::console::app::Console;
use crate::console::library_index::LibraryIndex;
use crate::console::network_layout::{Caption, NetworkLayout, Node};
use crate::console::screens::console_ui;
use crate::console::set_up::SetUpRequest;
use crate::console::state::Tab;
use crate::console::theme::{apply, definitions};
use crate::policy::PolicyKind;
use crate::scenario::Library;
use crate::session::director::{SessionState, StepTo};
use crate::session::holder::Holder;

const PACKS: [&str; 4] = ["first-steps", "count-night", "national-cycle", "two-cycles"];
const WINDOWS: [Vec2; 2] = [Vec2::new(1280.0, 720.0), Vec2::new(1920.0, 1080.0)];

/// A console that looks at the network of an exercise by policies.
struct Looked {
    ctx: Context,
    console: Console,
    window: Vec2,
}

impl Looked {
    fn at(pack: &str, folder: &Path, window: Vec2) -> Self {
        let path = Path::new("scenarios/packs").join(pack);
        let library = Library::find(Path::new("scenarios"));
        let library = LibraryIndex::new(library, folder.to_owned());
        let mut console = Console::new(library).with_set_up(&path, &SetUpRequest::default());
        if let Some(set_up) = &mut console.set_up {
            set_up.roster.fill(Holder::Policy(PolicyKind::Network));
        }
        console.actions.push(Action::Begin);
        console.act(0);
        let ctx = Context::default();
        ctx.set_fonts(definitions());
        apply(console.theme(), &ctx);
        console.state.play.show(Tab::Network);
        console.actions.command(SessionCommand::Run);
        let mut it = Self { ctx, console, window };
        it.draw();
        it
    }

    fn draw(&mut self) {
        for _ in 0..3 {
            let rect = Rect::from_min_size(Pos2::ZERO, self.window);
            let input = RawInput { screen_rect: Some(rect), ..RawInput::default() };
            let mut output = self.ctx.run_ui(input, |ui| console_ui(ui, &mut self.console));
            // Nothing is shown of it.
            output.textures_delta.clear();
            self.console.act(0);
        }
    }

    /// Goes on to the next inject, or the next event where none has a time yet; whether there was
    /// more to come.
    fn go_on(&mut self) -> bool {
        let has_time = self.console.view().is_some_and(|view| view.clock.next_inject.is_some());
        let to = if has_time { StepTo::Inject } else { StepTo::Event };
        self.console.actions.command(SessionCommand::Step(to));
        self.draw();
        self.console.view().is_some_and(|view| view.clock.stage != SessionState::Ended)
    }

    fn layout(&self) -> &NetworkLayout {
        self.console.state.play.network.layout.as_ref().expect("the network is seen")
    }

    fn captions(&self) -> Vec<Caption> {
        self.console.state.play.network.captions.clone()
    }

    fn assert_own(&self, case: &str, rect: Rect, own: Node) {
        let gap = |(_, at, reach): &(Node, Pos2, f32)| rect.distance_to_pos(*at) - reach;
        let nodes = self.layout().nodes();
        let to_own = nodes.iter().find(|it| it.0 == own).map(gap).expect("it is there");
        for other in nodes.iter().filter(|it| it.0 != own) {
            assert!(to_own < gap(other), "{case}: {own:?} is written nearer to {:?}", other.0);
        }
    }

    /// What was written before and still has its room stands where it stood.
    fn assert_calm(&self, case: &str, before: &[Caption]) {
        let now = self.captions();
        let layout = self.layout();
        for stood in before {
            let Some(stands) = now.iter().find(|it| it.thing == stood.thing) else { continue };
            // What says something else has another size, for which there may be no room.
            if (stands.form, stands.rect.size()) != (stood.form, stood.rect.size()) {
                continue;
            }
            let others = now.iter().filter(|it| it.thing != stood.thing);
            let is_over = |rect: Rect| rect.intersects(stood.rect.expand(3.0));
            let ring = |it: &Caption| {
                let size = Vec2::splat(2.0 * layout.ring(it.thing));
                Rect::from_center_size(layout.assets[it.thing], size)
            };
            let fixed = layout.names.iter().copied().chain(layout.tables.iter().map(|it| it.rect));
            let mut taken = others.flat_map(|it| [it.rect, ring(it)]).chain(fixed);
            let stays = stands.rect.center().distance(stood.rect.center()) < 0.5;
            assert!(stays || taken.any(is_over), "{case}: {stood:?} went to {stands:?}");
        }
    }
}

/// Method: each scenario is played by policies from inject to inject, in a small and in a large
/// window.
#[test]
fn every_moment_of_every_scenario_names_each_thing_beside_itself_and_nothing_jumps() {
    let mut written = 0;
    for pack in PACKS {
        for window in WINDOWS {
            let folder = tempfile::tempdir().expect("a folder");
            let mut looked = Looked::at(pack, folder.path(), window);
            let mut before = Vec::new();
            let mut moment = 0;
            loop {
                let case = format!("{pack} at {window}, inject {moment}");
                for (seat, name) in looked.layout().names.clone().into_iter().enumerate() {
                    looked.assert_own(&case, name, Node::Seat(seat));
                }
                for caption in looked.captions() {
                    looked.assert_own(&case, caption.rect, Node::Asset(caption.thing));
                    written += 1;
                }
                looked.assert_calm(&case, &before);
                before = looked.captions();
                if !looked.go_on() {
                    break;
                }
                moment += 1;
            }
            assert!(0 < moment, "{pack} has more than one moment");
        }
    }
    assert!(100 < written, "systems are named: {written}");
}
