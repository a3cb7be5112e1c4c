//! What is on the screen as people see it, measured: where things are, and what of a text is left.

use std::collections::BTreeMap;

use egui::epaint::TextShape;
use egui::{LayerId, Rect, Shape, WidgetRect};

use crate::test_console::TestConsole;

/// By how much things may lie over each other, since outlines and lines of text have some room
/// around them.
const SLACK: f32 = 3.0;
/// What is thinner than this is no control but a line that can be dragged.
const THIN: f32 = 9.0;

/// Something that can be clicked or dragged.
struct Control {
    layer: LayerId,
    widget: WidgetRect,
    name: String,
}

fn controls(test: &TestConsole) -> Vec<Control> {
    let mut controls = Vec::new();
    test.harness.ctx.viewport(|viewport| {
        let widgets = &viewport.prev_pass.widgets;
        for (layer, all) in widgets.layers() {
            for widget in all {
                let info = widgets.info(widget.id);
                let name = info.and_then(|info| info.label.clone()).unwrap_or_default();
                controls.push(Control { layer: *layer, widget: *widget, name });
            }
        }
    });
    controls.retain(|it| {
        let (widget, seen) = (it.widget, it.widget.interact_rect);
        let senses = widget.sense.senses_click() || widget.sense.senses_drag();
        senses && !it.name.is_empty() && THIN < seen.width().min(seen.height())
    });
    controls
}

/// Whether two things lie over each other and none within the other.
fn overlap(one: Rect, other: Rect) -> bool {
    let both = one.intersect(other);
    let is_within = |a: Rect, b: Rect| a.expand(SLACK).contains_rect(b);
    SLACK < both.width().min(both.height()) && !is_within(one, other) && !is_within(other, one)
}

pub fn overlapping_widgets(test: &TestConsole) -> Vec<String> {
    let all = controls(test);
    let mut found = Vec::new();
    for (number, one) in all.iter().enumerate() {
        for other in all[number + 1..].iter().filter(|it| it.layer == one.layer) {
            let rects = (one.widget.interact_rect, other.widget.interact_rect);
            if overlap(rects.0, rects.1) {
                found.push(format!("{} {} and {} {}", one.name, rects.0, other.name, rects.1));
            }
        }
    }
    found
}

/// Controls that are cut at a side: nothing is scrolled sideways.
pub fn cut_widgets(test: &TestConsole) -> Vec<String> {
    let window = test.harness.ctx.content_rect();
    let is_cut = |it: &Control| {
        let (whole, seen) = (it.widget.rect, it.widget.interact_rect);
        let cut = (seen.left() - whole.left()).max(whole.right() - seen.right());
        SLACK < cut || !window.expand(SLACK).contains_rect(seen)
    };
    let cut = controls(test).into_iter().filter(is_cut);
    cut.map(|it| format!("{} {} of {}", it.name, it.widget.interact_rect, it.widget.rect)).collect()
}

/// Something that is written: what is seen of it, where, and all of it.
struct Word {
    seen: String,
    whole: String,
    /// Of each of its lines.
    rects: Vec<Rect>,
    clip: Rect,
    is_elided: bool,
}

fn words(test: &TestConsole) -> Vec<Word> {
    let mut words = Vec::new();
    for clipped in &test.harness.output().shapes {
        collect(&clipped.shape, clipped.clip_rect, &mut words);
    }
    // Something of it is in sight.
    for word in &mut words {
        let clip = word.clip;
        word.rects.retain(|it| {
            let seen = it.intersect(clip);
            SLACK < seen.width().min(seen.height())
        });
    }
    words.retain(|it| !it.rects.is_empty() && !it.seen.trim().is_empty());
    words
}

fn collect(shape: &Shape, clip: Rect, words: &mut Vec<Word>) {
    match shape {
        Shape::Vec(shapes) => shapes.iter().for_each(|it| collect(it, clip, words)),
        Shape::Text(text) => words.push(word(text, clip)),
        _ => {}
    }
}

fn word(text: &TextShape, clip: Rect) -> Word {
    let (lines, at) = (text.galley.rows.iter(), text.pos.to_vec2());
    let letters = text.galley.rows.iter().flat_map(|row| row.row.glyphs.iter().map(|it| it.chr));
    Word {
        seen: letters.collect(),
        whole: text.galley.text().to_owned(),
        rects: lines.map(|row| row.rect_without_leading_space().translate(at)).collect(),
        clip,
        is_elided: text.galley.elided,
    }
}

/// Texts that lie over each other.
pub fn overlapping_words(test: &TestConsole) -> Vec<String> {
    let all = words(test);
    let mut found = Vec::new();
    for (number, one) in all.iter().enumerate() {
        for other in &all[number + 1..] {
            let clip = one.clip.intersect(other.clip);
            let lies_over = |a: &Rect| {
                other.rects.iter().any(|b| {
                    let both = a.intersect(*b).intersect(clip);
                    SLACK < both.width().min(both.height())
                })
            };
            if let Some(at) = one.rects.iter().find(|it| lies_over(it)) {
                found.push(format!("{} and {} at {at}", one.seen, other.seen));
            }
        }
    }
    found
}

/// Texts that a control lies over which is not theirs.
pub fn covered_words(test: &TestConsole) -> Vec<String> {
    let controls = controls(test);
    let mut found = Vec::new();
    for word in words(test) {
        for at in word.rects.iter().map(|it| it.intersect(word.clip)) {
            let covers = |it: &&Control| overlap(at, it.widget.interact_rect);
            if let Some(control) = controls.iter().find(covers) {
                found.push(format!("{} at {at} by {}", word.seen, control.name));
            }
        }
    }
    found
}

/// Texts that are cut at a side without a sign of it.
pub fn cut_words(test: &TestConsole) -> Vec<String> {
    let is_cut = |it: &Word| {
        let cut = |at: &Rect| (it.clip.left() - at.left()).max(at.right() - it.clip.right());
        it.rects.iter().any(|at| SLACK < cut(at))
    };
    let cut = words(test).into_iter().filter(is_cut);
    cut.map(|it| format!("{} at {}", it.seen, it.rects[0])).collect()
}

/// How often a text is written.
pub fn times_written(test: &TestConsole, text: &str) -> usize {
    words(test).iter().filter(|word| word.whole == text).count()
}

/// Different texts of which the same is left.
pub fn cut_alike(test: &TestConsole) -> Vec<String> {
    let mut wholes: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for word in words(test).into_iter().filter(|it| it.is_elided) {
        let wholes = wholes.entry(word.seen).or_default();
        if !wholes.contains(&word.whole) {
            wholes.push(word.whole);
        }
    }
    let alike = wholes.into_iter().filter(|(_, wholes)| 1 < wholes.len());
    alike.map(|(seen, wholes)| format!("{seen}: {wholes:?}")).collect()
}
