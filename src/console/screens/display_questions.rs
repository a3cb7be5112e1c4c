//! The hot wash on the public display: the questions and what was said, in letters as large as
//! there is room for.

use egui::{CentralPanel, Frame, Label, Margin, RichText, TextStyle, Ui};

use crate::console::hot_wash::DebriefPage;
use crate::console::panels::UiContext;
use crate::console::panels::hot_wash::questions::page_word;
use crate::console::state::{AboutEditor, AboutField};
use crate::console::theme::strong;
use crate::session::about::{AboutExercise, Improvement};

/// How large letters may be, as multiples of the usual ones, the largest first: those are taken
/// with which all of it fits.
const LETTERS: [f32; 7] = [2.4, 2.0, 1.7, 1.4, 1.2, 1.0, 0.85];
/// The same for what stands below something, as a share of its letters.
const SMALLER: f32 = 0.7;

/// What was said, with what stands below it in smaller letters.
struct Said {
    text: String,
    more: String,
}

/// Pages of the hot wash side by side, with what is being typed.
pub fn display_questions_ui(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    about: (&AboutExercise, &AboutEditor),
    pages: &[DebriefPage],
) {
    let pad = cx.sizes().pad;
    let frame = Frame::new().fill(cx.colours().ground).inner_margin(Margin::same(pad as i8 * 2));
    CentralPanel::default().frame(frame).show(ui, |ui| {
        ui.spacing_mut().item_spacing.x = pad * 2.0;
        ui.columns(pages.len(), |columns| {
            for (column, page) in columns.iter_mut().zip(pages) {
                page_ui(column, cx, *page, &said(about, *page));
            }
        });
    });
}

fn page_ui(ui: &mut Ui, cx: &UiContext<'_>, page: DebriefPage, said: &[Said]) {
    let sizes = cx.sizes();
    ui.add(Label::new(strong(cx.say(page_word(page))).size(sizes.title)).wrap());
    ui.add_space(sizes.gap);
    if said.is_empty() {
        let text = RichText::new(cx.say("questions-nothing-yet")).size(sizes.heading);
        ui.label(text.color(cx.colours().weak));
        return;
    }
    let (letters, from) = fitting(ui, sizes.body, sizes.gap, said);
    ui.spacing_mut().item_spacing.y = sizes.gap;
    // What was said last is what the room is talking about.
    if 0 < from {
        let before = cx.texts.fill("questions-before", [("count", from.into())]);
        ui.label(RichText::new(before).color(cx.colours().weak));
    }
    for one in &said[from..] {
        ui.horizontal_top(|ui| {
            ui.label(RichText::new("•").size(letters).color(cx.colours().accent));
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.add(Label::new(RichText::new(&one.text).size(letters)).wrap());
                if !one.more.is_empty() {
                    let more = RichText::new(&one.more).size(letters * SMALLER);
                    ui.add(Label::new(more.color(cx.colours().weak)).wrap());
                }
            });
        });
    }
}

/// The size of letters, and the first of what was said that there is room for.
fn fitting(ui: &Ui, body: f32, gap: f32, said: &[Said]) -> (f32, usize) {
    let room = ui.available_height();
    let mut font = TextStyle::Body.resolve(ui.style());
    let mut heights = |letters: f32| -> Vec<f32> {
        let width = (ui.available_width() - 1.5 * letters).max(letters);
        let mut height = |text: &str, size: f32| {
            font.size = size;
            let ink = ui.visuals().text_color();
            ui.painter().layout(text.to_owned(), font.clone(), ink, width).size().y
        };
        let of_more = |one: &Said| !one.more.is_empty();
        said.iter()
            .map(|one| {
                let more = if of_more(one) { height(&one.more, letters * SMALLER) } else { 0.0 };
                height(&one.text, letters) + more + gap
            })
            .collect()
    };
    for letters in LETTERS.map(|it| it * body) {
        if heights(letters).iter().sum::<f32>() <= room {
            return (letters, 0);
        }
    }
    let letters = LETTERS[LETTERS.len() - 1] * body;
    let line = body * 2.0;
    let mut left = room - line;
    let fits = heights(letters).into_iter().rev().take_while(|height| {
        left -= height;
        0.0 <= left
    });
    let count = fits.count().max(1);
    (letters, said.len() - count)
}

/// What is said on a page.
fn said((about, editor): (&AboutExercise, &AboutEditor), page: DebriefPage) -> Vec<Said> {
    let DebriefPage::Question(question) = page else {
        return about.improvements().map(|(_, it)| planned(it)).collect();
    };
    let kept = about.observations().filter(|(_, it)| it.question == question);
    let mut numbers: Vec<u32> = kept.map(|(number, _)| number).collect();
    numbers.extend(editor.observations(question));
    numbers.sort_unstable();
    numbers.dedup();
    let text = |number| {
        let field = AboutField::Observation(question, number);
        editor.typed(field).unwrap_or_else(|| field.kept(about)).trim().to_owned()
    };
    let texts = numbers.into_iter().map(text).filter(|text| !text.is_empty());
    texts.map(|text| Said { text, more: String::new() }).collect()
}

fn planned(it: &Improvement) -> Said {
    let joined = |texts: [&String; 2], between: &str| {
        let texts = texts.map(|text| text.trim());
        texts.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(between)
    };
    Said {
        text: joined([&it.area, &it.action], " → "), more: joined([&it.owner, &it.due], " · ")
    }
}
