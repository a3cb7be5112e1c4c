//! What panels ask for is done here, one thing after the other.

use crate::base::ids::{SeatId, SeatSet};
use crate::base::minute::Minute;
use crate::console::action::{Action, SessionCommand, SetUpAction};
use crate::console::background::Growing;
use crate::console::guide::{Guide, GuideContext, OWN_WORDS};
use crate::console::hot_wash::{CauseQuery, HotWash, MeterSpan, Question, Topic};
use crate::console::open_exercise::OpenExercise;
use crate::console::set_up::{FolderField, SetUp, SetUpRequest};
use crate::console::settings::Look;
use crate::console::state::{Destination, HotWashState, Screen};
use crate::console::theme::Theme;
use crate::console::view::{SeatPlace, TimeScale};
use crate::scenario::Loaded;
use crate::session::director::SessionState;

use super::Console;

impl Console {
    pub(super) fn apply(&mut self, action: Action, wall_ms: i64) {
        match action {
            Action::OpenLibrary => self.leave(Destination::Library, wall_ms),
            Action::SetUp(at) => {
                if let Some(entry) = self.library_index.scenarios.get(at) {
                    // As it was told in the library.
                    let language =
                        entry.loaded.as_ref().ok().map(|it| it.scenario.language.clone());
                    let requested = SetUpRequest { language, ..SetUpRequest::default() };
                    self.open_set_up(SetUp::new(Ok(entry.pack.clone()), &requested));
                }
            }
            Action::Prepare(what) => self.set_up.iter_mut().for_each(|it| it.apply(what)),
            Action::PrintSetUp => self.print_set_up(),
            Action::PrintInjects => self.print_injects(),
            Action::Report(action) => self.apply_to_report(action),
            Action::Begin => self.begin(wall_ms),
            Action::File(action) => self.apply_to_files(action, wall_ms),
            Action::OpenSeat(seat) => self.open_seat(seat),
            Action::OpenDecision(seat) => {
                self.open_seat(Some(seat));
                self.state.play.focus_answers = true;
                self.state.play.walks_decisions = true;
            }
            Action::OpenFirstDue => self.open_first_due(),
            Action::GoOn => self.go_on(wall_ms),
            Action::Stay => self.state.play.going_on.stay(),
            Action::SetPacing(pacing) => {
                self.state.play.pacing = pacing;
                self.library_index.settings.set_pacing(pacing);
            }
            Action::EditInject(inject) => {
                let rows = self.exercise.iter().flat_map(|it| &it.view().injects);
                if let Some(row) = rows.into_iter().find(|row| row.inject == inject) {
                    self.state.play.edit_inject(row);
                }
            }
            Action::ReuseRelease(at) => {
                let view = self.exercise.as_ref().map(OpenExercise::view);
                if let Some(row) = view.and_then(|view| view.direct_releases.get(at)) {
                    self.state.play.reuse_release(row);
                }
            }
            Action::NewInject => {
                if let Some(exercise) = &self.exercise {
                    self.state.play.create_inject(exercise.view());
                }
            }
            Action::WriteMessage(seat) => self.write_message(seat),
            Action::DraftOrder(place, order) => {
                if let Some(exercise) = &mut self.exercise {
                    exercise.set_draft(place, order);
                }
            }
            Action::SeatScreen(place, step) => self.step_seat_screen(place, step),
            Action::Session(command) => self.run_session_command(command, wall_ms),
            Action::Quit => self.leave(Destination::Quit, wall_ms),
            other => self.apply_to_hot_wash(&other, wall_ms),
        }
    }

    /// What is asked in the hot wash.
    fn apply_to_hot_wash(&mut self, action: &Action, wall_ms: i64) {
        match *action {
            Action::OpenHotWash => self.open_hot_wash(wall_ms),
            Action::ShowDecision(step) => {
                if let Some(hot_wash) = &self.hot_wash {
                    let state = &mut self.state.hot_wash;
                    state.show_decision(&hot_wash.played, step, &mut self.actions);
                }
            }
            Action::ExplainMovement(span) => self.explain(span),
            Action::ExplainInHotWash(span) => {
                if let Some(hot_wash) = &mut self.hot_wash {
                    let state = &mut self.state.hot_wash;
                    state.topic = Topic::Why;
                    state.selection.look_at(span);
                    hot_wash.ask(Question::Why(span));
                }
            }
            Action::PolicyBand(true) => {
                self.hot_wash.iter_mut().for_each(HotWash::begin_band);
            }
            Action::PolicyBand(false) => {
                self.hot_wash.iter().flat_map(|it| &it.band).for_each(Growing::stop);
            }
            Action::BackToPlay => self.back_to_play(wall_ms),
            Action::AskQuestion(question) => {
                if let Some(hot_wash) = &mut self.hot_wash {
                    hot_wash.ask(question);
                }
            }
            Action::CancelQuestion(topic) => {
                if let Some(hot_wash) = &mut self.hot_wash {
                    hot_wash.stop(topic);
                }
            }
            _ => self.apply_to_window(action),
        }
    }

    /// What changes how something is looked at, and nothing of an exercise.
    fn apply_to_window(&mut self, action: &Action) {
        match *action {
            Action::NextTheme => {
                self.theme.name = self.theme.name.next();
                self.remember_look();
            }
            Action::Zoom(by) => {
                self.state.zoom.change(by);
                self.remember_look();
            }
            Action::ShowToRoom(page) => {
                self.state.hot_wash.toggle_shown(page);
                // What is shown to the room needs a place to be seen.
                self.state.public_display.is_open |= !self.state.hot_wash.shown.is_empty();
            }
            Action::ReduceMotion(reduce_motion) => {
                self.theme.reduce_motion = reduce_motion;
                self.remember_look();
            }
            Action::TogglePublicDisplay => {
                self.state.public_display.is_open = !self.state.public_display.is_open;
            }
            Action::ToggleHelp => self.state.shows_help = !self.state.shows_help,
            Action::ToggleGuide => {
                self.guide = if self.guide.is_some() { None } else { Some(Guide::default()) };
            }
            Action::GuideBack => self.guide.iter_mut().for_each(Guide::back),
            Action::GuideOn => self.guide.iter_mut().for_each(Guide::skip),
            Action::Dismiss => self.state.dismiss(),
            Action::DismissRemark(at) => self.state.dismiss_remark(at),
            _ => {}
        }
    }

    /// Everything looks like this the next time, too.
    fn remember_look(&mut self) {
        let Theme { name: theme, reduce_motion, .. } = self.theme;
        let zoom = self.state.zoom.offset();
        self.library_index.settings.set_look(Look { theme, zoom, reduce_motion });
    }

    /// Where nothing can be put in there is no play to go back to.
    pub(super) fn back_to_play(&mut self, wall_ms: i64) {
        if self.exercise.as_ref().is_some_and(|it| it.not_playable().is_none()) {
            self.hot_wash = None;
            self.state.screen = Screen::Play;
        } else {
            self.leave(Destination::Library, wall_ms);
        }
    }

    /// Shows a seat from inside, or none. Who opens the seat has heard that it is waited for.
    fn open_seat(&mut self, seat: Option<SeatId>) {
        self.state.notice = self.state.notice.take().filter(|it| it.is_error);
        self.show_seat(seat);
    }

    pub(super) fn show_seat(&mut self, seat: Option<SeatId>) {
        match seat {
            Some(seat) => self.state.play.open_seat(seat),
            None => self.state.play.close_seat(),
        }
        if let Some(exercise) = &mut self.exercise {
            exercise.look_at(SeatPlace::Console, seat);
        }
    }

    /// Opens the dialog for a message to a seat, or to all.
    fn write_message(&mut self, seat: Option<SeatId>) {
        let Some(exercise) = &self.exercise else { return };
        let all = || exercise.view().scenario.seat_ids().collect();
        self.state.play.message.open(seat.map_or_else(all, SeatSet::only));
    }

    /// To the set-up of a scenario; one that is meant for newcomers leads them.
    pub(super) fn open_set_up(&mut self, mut set_up: SetUp) {
        let own_words = |loaded: &Loaded| loaded.scenario.text_if_any(OWN_WORDS).is_some();
        let guided = set_up.loaded.as_ref().is_ok_and(own_words);
        self.guide = guided.then(Guide::default);
        set_up.save_in = FolderField::new(self.library_index.settings.folder());
        set_up.apply(SetUpAction::DryRun);
        self.set_up = Some(set_up);
        self.state.screen = Screen::SetUp;
    }

    /// The guide goes on with what was done.
    pub(super) fn update_guide(&mut self) {
        let context = GuideContext {
            screen: self.state.screen,
            view: self.exercise.as_ref().map(OpenExercise::view),
            play: &self.state.play,
            hot_wash: self.hot_wash.as_ref(),
        };
        if let Some(guide) = &mut self.guide {
            guide.follow(&context);
        }
    }

    fn explain(&mut self, span: Option<MeterSpan>) {
        if self.state.play.explained == span {
            return;
        }
        self.state.play.explained = span;
        let asked = self.exercise.as_ref().zip(span);
        self.cause_query = asked.map(|(exercise, span)| CauseQuery::new(exercise.played(), span));
    }

    pub(super) fn open_hot_wash(&mut self, wall_ms: i64) {
        /// At how many minutes curves are compared: as many as a screen is wide.
        const POINTS: u16 = 1_500;
        let Some(exercise) = &mut self.exercise else { return };
        if exercise.is_running() {
            let paused = exercise.apply(SessionCommand::Pause, wall_ms);
            self.notify(paused);
        }
        let Some(exercise) = &mut self.exercise else { return };
        exercise.refresh();
        let played = exercise.played();
        let scale = TimeScale::new(&played.exercise.scenario.calendar);
        let last = scale.place(played.exercise.until);
        let point = |at: u16| scale.minute(last * f32::from(at) / f32::from(POINTS));
        let mut minutes: Vec<Minute> = (0..=POINTS).map(point).collect();
        minutes.dedup();
        let mut state = HotWashState::new(&played);
        if let Some(span) = self.state.play.explained.take() {
            state.selection.look_at(span);
        }
        self.cause_query = None;
        let mut hot_wash = HotWash::new(played, minutes, exercise.look_back());
        hot_wash.ask(Question::Why(state.selection.span(&hot_wash.played)));
        if exercise.view().clock.stage == SessionState::Ended {
            hot_wash.begin_band();
        }
        self.hot_wash = Some(hot_wash);
        self.state.hot_wash = state;
        self.state.notice = None;
        self.state.screen = Screen::HotWash;
    }
}
