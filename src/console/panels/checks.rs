//! What is looked at before an exercise is opened, each with whether all is well.

use egui::{Label, Ui, Vec2};

use crate::base::printable::printable;
use crate::console::paths::{NoSaving, ROOM};
use crate::console::set_up::{Check, SetUp, checks};
use crate::console::theme::strong;
use crate::policy::PolicyKind;
use crate::scenario::Names;
use crate::session::holder::Holder;

use super::widgets::{button, heading};
use super::{UiContext, labels};

/// The list. A seat that nobody has come for can be given to a policy here.
pub fn checks_ui(ui: &mut Ui, cx: &UiContext<'_>, set_up: &mut SetUp) {
    heading(ui, cx, "set-up-checks");
    for check in checks(set_up) {
        let (mark, ink) = if check.is_good() {
            ("✓", cx.colours().good)
        } else if matches!(check, Check::Saving { .. }) {
            ("×", cx.colours().bad)
        } else {
            ("!", cx.colours().warn)
        };
        let is_empty = matches!(check, Check::Present { .. }) && !check.is_good();
        ui.horizontal(|ui| {
            // No button needs the height of one.
            ui.spacing_mut().interact_size.y = cx.sizes().body;
            let size = Vec2::splat(cx.sizes().body * 1.3);
            ui.add_sized(size, Label::new(strong(mark).color(ink)));
            let (text, more) = check_text(cx, set_up, &check);
            let response = ui.add(Label::new(text).wrap());
            if let Some(more) = more {
                response.on_hover_text(more);
            }
        });
        if is_empty && button(ui, cx, "set-up-give-empty", true).clicked() {
            let rows = set_up.roster.iter_mut().zip(&set_up.present);
            for (holder, _) in rows.filter(|(it, present)| **it == Holder::People && !**present) {
                *holder = Holder::Policy(PolicyKind::Network);
            }
        }
    }
}

/// A check in words, and more about it.
fn check_text(cx: &UiContext<'_>, set_up: &SetUp, check: &Check) -> (String, Option<String>) {
    let texts = cx.texts;
    match check {
        Check::Saving { .. } => match &set_up.save_in.error {
            None => {
                let folder = [("folder", set_up.save_in.text.as_str().into())];
                (texts.fill("set-up-keeps", folder), None)
            }
            Some(why) => {
                let what = match why {
                    NoSaving::System(why) => {
                        texts.fill("set-up-keeps-not", [("why", why.to_string().into())])
                    }
                    NoSaving::NoRoom { free } => {
                        let megabytes = |bytes: u64| (bytes >> 20) as i64;
                        let gaps =
                            [("free", megabytes(*free).into()), ("needed", megabytes(ROOM).into())];
                        texts.fill("set-up-no-room", gaps)
                    }
                };
                (what, Some(texts.say("notice-no-folder-help").to_owned()))
            }
        },
        Check::Present { seats, present } => {
            let gaps = [("seats", (*seats).into()), ("taken", (*present).into())];
            let tip = texts.tip("set-up-taken").map(str::to_owned);
            (texts.fill("set-up-taken", gaps), tip)
        }
        Check::DecisionsWithoutHolder { decisions: 0, .. } => {
            (texts.say("set-up-decides").to_owned(), None)
        }
        Check::DecisionsWithoutHolder { decisions, seats } => {
            let names = set_up.loaded.as_ref().map(|it| labels::seats(Names(&it.scenario), *seats));
            let gaps = [("count", (*decisions).into())];
            (texts.fill("set-up-decides-not", gaps), names.ok())
        }
        Check::DryRun(None) if set_up.dry_run.is_busy() => {
            (texts.say("set-up-rehearses").to_owned(), None)
        }
        Check::DryRun(None) => (texts.say("dry-run-none").to_owned(), None),
        Check::DryRun(Some(0)) => (texts.say("found-nothing").to_owned(), None),
        Check::DryRun(Some(kinds)) => {
            let tip = texts.tip("dry-run").map(str::to_owned);
            (texts.fill("set-up-rehearsed", [("count", (*kinds).into())]), tip)
        }
        Check::Warnings(0) => (texts.say("set-up-sound").to_owned(), None),
        Check::Warnings(count) => {
            let path = set_up.pack.as_ref().map(|it| printable(&it.spelled())).unwrap_or_default();
            let help = texts.fill("set-up-warned-help", [("path", path.into())]);
            (texts.fill("set-up-warned", [("count", (*count).into())]), Some(help))
        }
    }
}
