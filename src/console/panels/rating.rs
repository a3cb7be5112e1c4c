//! How well something went: what follows from the logs by a rule, what an evaluator says, and
//! where that is written. Both stay.

use egui::{Label, RichText, Ui};

use crate::console::action::SessionCommand;
use crate::console::state::RatingState;
use crate::console::theme::strong;
use crate::console::view::PlayView;
use crate::measure::objectives::{Confirmed, Proposal, Rating};
use crate::scenario::limits::{PARTICULAR_CHARACTERS, REASON_CHARACTERS};
use crate::session::journal::{Grade, Rated};

use super::UiContext;
use super::labels::grade_word;
use super::widgets::{about as about_what, button, called, clicked_once, line_edit, small, tipped};

/// The ratings of HSEEP, the best first.
const GRADES: [Grade; 4] = [Grade::Performed, Grade::Some, Grade::Major, Grade::Unable];

/// The rating of something, and what it takes to rate it; nothing before it was looked at. `name`
/// is what it is called. Where there is no state, it can only be read.
pub fn rating_ui(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    view: &PlayView,
    (about, name): (&Rated, &str),
    state: Option<&mut RatingState>,
) {
    let Some(rating) = view.rating(about) else { return };
    if let Some(confirmed) = &rating.confirmed {
        confirmed_ui(ui, cx, confirmed);
    }
    let Some(state) = state else { return proposal_ui(ui, cx, &rating.proposal) };
    if state.draft_about(about).is_some() {
        proposal_ui(ui, cx, &rating.proposal);
        draft_ui(ui, cx, about, state);
        return;
    }
    ui.horizontal_wrapped(|ui| {
        proposal_ui(ui, cx, &rating.proposal);
        rate_ui(ui, cx, (rating, name), state);
    });
}

/// What follows from the logs, and by which rule.
fn proposal_ui(ui: &mut Ui, cx: &UiContext<'_>, proposal: &Proposal) {
    let why = cx.texts.render(&proposal.why);
    let text = match proposal.grade {
        Some(grade) => {
            let gaps = [("grade", cx.say(grade_word(grade)).into()), ("why", why.into())];
            cx.texts.fill("rating-proposed", gaps)
        }
        None => why,
    };
    let label = ui.add(Label::new(RichText::new(text).small().weak()).wrap());
    tipped(label, cx, "rating-proposed");
}

/// What an evaluator has said.
fn confirmed_ui(ui: &mut Ui, cx: &UiContext<'_>, confirmed: &Confirmed) {
    let Confirmed { grade, comment, evaluator, .. } = confirmed;
    let grade = format!("✔ {}", cx.say(grade_word(*grade)));
    ui.add(Label::new(strong(grade).small()).wrap());
    let parts = [evaluator.as_str(), comment.as_str()].into_iter().filter(|it| !it.is_empty());
    let said = parts.collect::<Vec<_>>().join(": ");
    if !said.is_empty() {
        ui.add(Label::new(RichText::new(said).small()).wrap());
    }
}

/// One click confirms what is proposed; another rating is written.
fn rate_ui(
    ui: &mut Ui,
    cx: &mut UiContext<'_>,
    (rating, name): (&Rating, &str),
    state: &mut RatingState,
) {
    let asks = |ui: &mut Ui, word: &'static str| {
        let response = ui.small_button(cx.say(word));
        about_what(&response, cx, word, name);
        tipped(response, cx, word)
    };
    if rating.confirmed.is_some() {
        if asks(ui, "rating-change").clicked() {
            state.open(rating);
        }
        return;
    }
    let confirmed = rating.proposal.grade.filter(|_| clicked_once(&asks(ui, "rating-confirm")));
    if asks(ui, "rating-rate").clicked() {
        state.open(rating);
    }
    if let Some(grade) = confirmed {
        cx.actions.command(SessionCommand::Rate {
            about: rating.proposal.about.clone(),
            grade,
            comment: String::new(),
            evaluator: state.evaluator().to_owned(),
        });
    }
}

/// The four ratings, a name and a sentence.
fn draft_ui(ui: &mut Ui, cx: &mut UiContext<'_>, about: &Rated, state: &mut RatingState) {
    let Some(draft) = state.draft_about(about) else { return };
    ui.horizontal_wrapped(|ui| {
        for grade in GRADES {
            ui.radio_value(&mut draft.grade, Some(grade), cx.say(grade_word(grade)));
        }
    });
    let width = ui.available_width().min(cx.sizes().reading);
    let field = |ui: &mut Ui, text: &mut String, limit, word, width| {
        let response = line_edit(ui, text, limit, cx.say(word), width);
        called(response, cx.say(word));
    };
    field(ui, &mut draft.comment, REASON_CHARACTERS, "rating-why", width);
    field(ui, &mut draft.evaluator, PARTICULAR_CHARACTERS, "rating-evaluator", width * 0.5);
    let mut is_done = false;
    ui.horizontal_wrapped(|ui| {
        let can_save = draft.grade.is_some();
        let save = button(ui, cx, "rating-save", can_save);
        if let Some(grade) = draft.grade.filter(|_| clicked_once(&save)) {
            cx.actions.command(SessionCommand::Rate {
                about: about.clone(),
                grade,
                comment: draft.comment.trim().to_owned(),
                evaluator: draft.evaluator.trim().to_owned(),
            });
            is_done = true;
        }
        if button(ui, cx, "rating-cancel", true).clicked() {
            is_done = true;
        }
        if !can_save {
            small(ui, cx.say("rating-choose"));
        }
    });
    if is_done {
        state.close();
    }
}
