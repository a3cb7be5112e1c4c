//! What time it is in a frame.
//!
//! Bevy takes the time from when the last frame was drawn. A window that rests draws none: after a
//! minute without a frame the next one, with the button that goes down, would count as a minute
//! ago, and the one with the button that goes up as now. To egui that is a button that was held for
//! a minute, which is no click.

use std::time::Duration;

use bevy::platform::time::Instant;
use bevy::prelude::*;
use bevy::time::{TimeSystems, TimeUpdateStrategy};

/// How far the clock is put ahead: a test rests for hours in no time.
#[derive(Resource, Default)]
pub(super) struct Ahead(pub Duration);

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Ahead>().add_systems(First, look_at_the_clock.before(TimeSystems));
}

/// A frame is drawn now, whenever the last one was; where a test says how time passes, it does so.
#[expect(clippy::disallowed_methods, reason = "people see a window in real time")]
fn look_at_the_clock(ahead: Res<Ahead>, mut strategy: ResMut<TimeUpdateStrategy>) {
    if matches!(*strategy, TimeUpdateStrategy::Automatic | TimeUpdateStrategy::ManualInstant(_)) {
        *strategy = TimeUpdateStrategy::ManualInstant(Instant::now() + ahead.0);
    }
}

#[cfg(test)]
mod tests {
    use std::thread;

    use bevy::time::{TimePlugin, TimeSender, create_time_channels};

    use super::*;

    /// An app that says after every frame when it was drawn, as one with a window does.
    struct Drawn {
        app: App,
        sender: TimeSender,
    }

    impl Drawn {
        fn new() -> Self {
            let (sender, receiver) = create_time_channels();
            let mut app = App::new();
            app.add_plugins((TimePlugin, plugin)).insert_resource(receiver);
            Self { app, sender }
        }

        /// The time that a frame counts as, in seconds.
        #[expect(clippy::disallowed_methods, reason = "as the renderer does")]
        fn frame(&mut self) -> f64 {
            self.app.update();
            self.sender.0.try_send(Instant::now()).expect("the frame before took what was there");
            self.app.world().resource::<Time<Real>>().elapsed_secs_f64()
        }
    }

    /// A button is pressed after a rest, and let go a moment later.
    #[test]
    fn after_a_rest_a_click_is_as_long_as_it_was() {
        let mut drawn = Drawn::new();
        drawn.frame();
        for _ in 0..5 {
            let before = drawn.frame();
            thread::sleep(Duration::from_millis(100));
            let pressed = drawn.frame();
            let released = drawn.frame();
            assert!(0.1 <= pressed - before, "the rest is over when the button goes down");
            assert!(released - pressed < 0.1, "and is no part of the click");
        }
    }
}
