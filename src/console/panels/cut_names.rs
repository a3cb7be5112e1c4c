//! Names that have no room are cut so that no two of them look alike: at the end, or in the middle
//! where that makes them the same, or before what they do not share.

use egui::{FontId, TextStyle, Ui};

/// What stands for what was cut.
const CUT: &str = "…";

/// Names in small letters, each cut to a width and unlike all others.
pub fn cut_names(ui: &Ui, names: &[impl AsRef<str>], width: f32) -> Vec<String> {
    cut_names_in(ui, &TextStyle::Small.resolve(ui.style()), names, |_| width)
}

/// The same in letters of a font, each name with a width of its own.
pub fn cut_names_in(
    ui: &Ui,
    font: &FontId,
    names: &[impl AsRef<str>],
    width: impl Fn(usize) -> f32,
) -> Vec<String> {
    let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
    let ink = ui.visuals().text_color();
    let fits = |at: usize, text: &str| {
        let takes = ui.painter().layout_no_wrap(text.to_owned(), font.clone(), ink).size().x;
        // A point more, since a width that is just met is met.
        takes <= width(at) + 1.0
    };
    distinct(&names, &fits)
}

/// Each name as it fits, and unlike all others if that can be.
fn distinct(names: &[&str], fits: &impl Fn(usize, &str) -> bool) -> Vec<String> {
    let all = 0..names.len();
    let fit = |at| move |text: &str| fits(at, text);
    let mut shown: Vec<String> =
        all.clone().map(|at| cut(names[at], &fit(at), Part::Start)).collect();
    let ways: [fn(&[&str], usize, &dyn Fn(&str) -> bool) -> String; 2] =
        [|names, at, fits| cut(names[at], fits, Part::Ends), cut_before];
    for way in ways {
        let alike: Vec<usize> = all.clone().filter(|at| is_taken(names, &shown, *at)).collect();
        for at in alike {
            shown[at] = way(names, at, &fit(at));
        }
    }
    shown
}

/// Whether another name looks the same.
fn is_taken(names: &[&str], shown: &[String], at: usize) -> bool {
    let looks_same = |(other, it): (usize, &String)| *it == shown[at] && names[other] != names[at];
    shown.iter().enumerate().any(looks_same)
}

/// What is left of a name that is cut.
#[derive(Clone, Copy)]
enum Part {
    Start,
    /// Start and end, since what is at the end tells names apart more often than what is before it.
    Ends,
}

/// The longest that fits; all of it if that does.
fn cut(name: &str, fits: &dyn Fn(&str) -> bool, part: Part) -> String {
    if fits(name) {
        return name.to_owned();
    }
    let letters: Vec<char> = name.chars().collect();
    let shortened = |count: usize| {
        let end = match part {
            Part::Start => 0,
            Part::Ends => count / 2,
        };
        let start: String = letters[..count - end].iter().collect();
        let end: String = letters[letters.len() - end..].iter().collect();
        format!("{}{CUT}{}", start.trim_end(), end.trim_start())
    };
    longest(letters.len(), fits, shortened)
}

/// From where a name is another one than those that begin alike.
fn cut_before(names: &[&str], at: usize, fits: &dyn Fn(&str) -> bool) -> String {
    let name: Vec<char> = names[at].chars().collect();
    let shared = |other: &str| name.iter().zip(other.chars()).take_while(|(a, b)| *a == b).count();
    let others = names.iter().enumerate().filter(|(other, it)| *other != at && **it != names[at]);
    let own = others.map(|(_, other)| shared(other)).max().unwrap_or_default();
    // From the start of the word.
    let word = name[..own.min(name.len())].iter().rposition(|letter| *letter == ' ');
    let rest: String = name[word.map_or(0, |it| it + 1)..].iter().collect();
    let letters: Vec<char> = rest.chars().collect();
    let whole = format!("{CUT}{rest}");
    if fits(&whole) {
        return whole;
    }
    longest(letters.len(), fits, |count| {
        let start: String = letters[..count].iter().collect();
        format!("{CUT}{}{CUT}", start.trim_end())
    })
}

/// The last of what gets longer that fits; the first if none does.
fn longest(
    most: usize,
    fits: &dyn Fn(&str) -> bool,
    shortened: impl Fn(usize) -> String,
) -> String {
    let (mut low, mut high) = (1, most.max(1));
    while low + 1 < high {
        let middle = usize::midpoint(low, high);
        if fits(&shortened(middle)) {
            low = middle;
        } else {
            high = middle;
        }
    }
    shortened(low)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut_to(letters: usize, names: &[&str]) -> Vec<String> {
        distinct(names, &|_, text| text.chars().count() <= letters)
    }

    #[test]
    fn what_fits_is_whole_and_what_does_not_is_cut_at_its_end() {
        assert_eq!(cut_to(12, &["Police", "National Press Agency"]), ["Police", "National Pr…"]);
    }

    #[test]
    fn names_that_begin_alike_keep_their_ends() {
        let shown = cut_to(14, &["Government voters, north", "Government voters, south"]);
        assert_eq!(shown, ["Governm…north", "Governm…south"]);
    }

    #[test]
    fn names_that_begin_and_end_alike_keep_what_is_their_own() {
        let shown = cut_to(12, &["Government eastern register", "Government western register"]);
        assert_eq!(shown, ["…eastern re…", "…western re…"]);
    }

    #[test]
    fn the_same_name_twice_stays_the_same() {
        assert_eq!(cut_to(5, &["Government", "Government"]), ["Gove…", "Gove…"]);
    }
}
