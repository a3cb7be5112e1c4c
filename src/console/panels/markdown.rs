//! Texts that scenarios write in Markdown: headings, lists, strong and plain words.

use egui::text::LayoutJob;
use egui::{FontFamily, FontId, RichText, TextFormat, TextStyle, Ui};
use pulldown_cmark::{Event, Parser, Tag, TagEnd};

/// A text, block by block.
pub fn markdown_ui(ui: &mut Ui, text: &str) {
    let mut writer = Writer::default();
    for event in Parser::new(text) {
        match event {
            Event::Start(Tag::Strong) => writer.is_strong = true,
            Event::End(TagEnd::Strong) => writer.is_strong = false,
            Event::Start(Tag::Heading { .. }) => writer.is_heading = true,
            Event::Start(Tag::List(first)) => writer.lists.push(first),
            Event::End(TagEnd::List(_)) => drop(writer.lists.pop()),
            Event::Start(Tag::Item) => writer.mark(),
            Event::Text(words) | Event::Code(words) => writer.words(ui, &words),
            Event::SoftBreak | Event::HardBreak => writer.words(ui, " "),
            Event::End(TagEnd::Heading(_) | TagEnd::Paragraph | TagEnd::Item) => writer.block(ui),
            _ => {}
        }
    }
    writer.block(ui);
}

/// A block that is being put together.
#[derive(Default)]
struct Writer {
    job: LayoutJob,
    is_strong: bool,
    is_heading: bool,
    /// The lists we are in, with the number of the next item if they are numbered.
    lists: Vec<Option<u64>>,
    mark: Option<String>,
}

impl Writer {
    /// An item of a list begins.
    fn mark(&mut self) {
        self.mark = match self.lists.last_mut() {
            Some(Some(number)) => {
                *number += 1;
                Some(format!("{}.", *number - 1))
            }
            _ => Some("•".to_owned()),
        };
    }

    fn words(&mut self, ui: &Ui, words: &str) {
        let style = if self.is_heading { TextStyle::Heading } else { TextStyle::Body };
        let mut font: FontId = style.resolve(ui.style());
        if self.is_strong {
            font.family = FontFamily::Name("strong".into());
        }
        self.job.append(words, 0.0, TextFormat::simple(font, ui.visuals().text_color()));
    }

    fn block(&mut self, ui: &mut Ui) {
        let job = std::mem::take(&mut self.job);
        if !job.is_empty() {
            if self.is_heading {
                ui.add_space(ui.spacing().item_spacing.y);
            }
            match self.mark.take() {
                Some(mark) => {
                    ui.horizontal_top(|ui| {
                        ui.label(RichText::new(mark));
                        ui.add(egui::Label::new(job).wrap());
                    });
                }
                None => drop(ui.add(egui::Label::new(job).wrap())),
            }
        }
        self.is_heading = false;
    }
}
