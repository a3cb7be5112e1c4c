//! What the model carries: questions that were asked of it, asked again with paired seeds. Each
//! answer is a table in Markdown and stands beside the one that revision 2 of the kernel gave when
//! it was first asked.
//!
//! `cargo bench --bench model_questions -- [SEEDS] [QUESTION]...`, all questions unless some are
//! named
//!
//! Differences are means over pairs of the same seed, with 95 % bootstrap intervals, in points of
//! the meter. They say what the model does, not what is true of the world.
#![expect(clippy::print_stdout, reason = "what is asked is answered on the terminal")]

mod authorities;
mod collaboration;
mod designation;
mod experiments;
mod load;
mod markdown;
mod meters;
mod neutral;
#[path = "../../tests/fixtures/paired_difference.rs"]
mod paired_difference;
mod paths;
mod policies;
mod prebunk;
mod preparation;
mod primitives;
mod repeated;
mod seats;
mod telling;
mod times;
mod trial;

/// The shipped scenarios that are long enough to differ.
const PACKS: [&str; 2] = ["count-night", "national-cycle"];

/// What can be asked, by name.
type Question = (&'static str, fn(u64));
const QUESTIONS: [Question; 16] = [
    ("telling", telling::ask),
    ("paths", paths::ask),
    ("load", load::ask),
    ("preparation", preparation::ask),
    ("seats", seats::ask),
    ("meters", meters::ask),
    ("primitives", primitives::ask),
    ("prebunk", |_| prebunk::ask()),
    ("policies", policies::ask),
    ("collaboration", collaboration::ask),
    ("designation", designation::ask),
    ("secrecy", designation::ask_secrecy),
    ("experiments", experiments::ask),
    ("neutral", neutral::ask),
    // Every action is removed and played again: a tenth of the seeds is work enough.
    ("authorities", |seeds| authorities::ask((seeds / 10).max(1))),
    ("times", |seeds| times::ask((seeds / 4).max(1))),
];

fn main() {
    let arguments = || std::env::args().skip(1).filter(|argument| !argument.starts_with('-'));
    let numbers = arguments().find_map(|argument| argument.parse::<u64>().ok());
    // So many that a difference of half a point is told from none.
    let seeds = numbers.unwrap_or(100).max(1);
    let named = |name: &str| arguments().any(|argument| argument == name);
    let all = !QUESTIONS.iter().any(|(name, _)| named(name));
    println!("{seeds} paired seeds each; first: what revision 2 gave when first asked");
    for (name, ask) in QUESTIONS {
        if all || named(name) {
            ask(seeds);
        }
    }
}
