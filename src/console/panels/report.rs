//! The dialog for the after-action report: for whom it is, as what it is saved and where, how far
//! it is, and where its files are.

use egui::{Context, Label, RichText, Ui};

use crate::console::action::{Action, ReportAction};
use crate::console::background::Completion;
use crate::console::paths;
use crate::console::state::ReportDialog;
use crate::report::Reader;

use super::UiContext;
use super::widgets::{
    about, button, clicked_once, modal, modal_frame, primary, progress_ui, small, tipped,
};

/// The dialog; `completion` is how far a report is that is being made.
pub fn report_ui(
    ctx: &Context,
    cx: &mut UiContext<'_>,
    dialog: &mut ReportDialog,
    completion: Option<Completion>,
) {
    let frame = modal_frame(cx);
    let shown = modal(ctx, frame, "report", |ui| {
        ui.set_max_width(cx.sizes().reading.min(ui.available_width()));
        let title = RichText::new(cx.say("aar-title")).heading();
        tipped(ui.label(title), cx, "aar-title");
        ui.add_space(cx.sizes().gap);
        ui.add_enabled_ui(completion.is_none(), |ui| choice_ui(ui, cx, dialog));
        ui.add_space(cx.sizes().gap);
        if let Some(completion) = completion {
            if progress_ui(ui, cx, completion) {
                cx.actions.push(Action::Report(ReportAction::Stop));
            }
            return;
        }
        outcome_ui(ui, cx, dialog);
        ui.horizontal_wrapped(|ui| {
            let can_save = dialog.can_save();
            if clicked_once(&primary(ui, cx, cx.say("aar-save"), can_save)) {
                cx.actions.push(Action::Report(ReportAction::Save));
            }
            if button(ui, cx, "aar-close", true).clicked() {
                ui.close();
            }
            if !can_save {
                small(ui, cx.say("aar-choose"));
            }
        });
    });
    if shown.should_close() {
        cx.actions.push(Action::Report(ReportAction::Close));
    }
}

/// For whom, as what, and where.
fn choice_ui(ui: &mut Ui, cx: &UiContext<'_>, dialog: &mut ReportDialog) {
    let order = &mut dialog.order;
    ui.label(cx.say("aar-for"));
    for reader in Reader::ALL {
        ui.radio_value(&mut order.reader, reader, cx.texts.render(&reader.message()));
    }
    ui.add_space(cx.sizes().gap);
    ui.label(cx.say("aar-as"));
    let formats = &mut order.formats;
    for (is_on, word) in [
        (&mut formats.page, "aar-page"),
        (&mut formats.word, "aar-word"),
        (&mut formats.sheet, "aar-sheet"),
    ] {
        tipped(ui.checkbox(is_on, cx.say(word)), cx, word);
    }
    tipped(ui.checkbox(&mut order.is_quick, cx.say("aar-quick")), cx, "aar-quick");
    ui.add_space(cx.sizes().gap);
    let folder = [("folder", paths::shown(order.folder()).into())];
    let text = RichText::new(cx.texts.fill("aar-folder", folder)).small().weak();
    ui.add(Label::new(text).wrap());
}

/// Where the files are that were saved, or why there are none.
fn outcome_ui(ui: &mut Ui, cx: &UiContext<'_>, dialog: &ReportDialog) {
    if let Some((why, help)) = &dialog.failed {
        ui.add(Label::new(RichText::new(format!("× {why}")).color(cx.colours().bad)).wrap());
        ui.add(Label::new(RichText::new(help).small()).wrap());
    }
    if dialog.saved.is_empty() {
        return;
    }
    ui.label(RichText::new(format!("✔ {}", cx.say("aar-saved"))).color(cx.colours().good));
    for path in &dialog.saved {
        let shown = paths::shown(path);
        ui.add(Label::new(&shown).wrap());
        let copy = button(ui, cx, "aar-copy", true);
        about(&copy, cx, "aar-copy", &shown);
        if copy.clicked() {
            ui.ctx().copy_text(shown);
        }
    }
    small(ui, cx.say("aar-saved-help"));
    ui.add_space(cx.sizes().gap);
}
