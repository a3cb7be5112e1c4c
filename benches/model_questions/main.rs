//! What the model carries: questions that were asked of it, asked again with paired seeds. Each
//! answer stands beside the one that revision 2 of the kernel gave when it was first asked.
//!
//! `cargo bench --bench model_questions -- [SEEDS]`
//!
//! Differences are means over pairs of the same seed, with 95 % bootstrap intervals, in points of
//! the meter. They say what the model does, not what is true of the world.
#![expect(clippy::print_stdout, reason = "what is asked is answered on the terminal")]

mod authorities;
mod collaboration;
mod designation;
mod meters;
#[path = "../../tests/fixtures/paired_difference.rs"]
mod paired_difference;
mod policies;
mod preparation;
mod seats;
mod telling;
mod times;
mod trial;

/// The shipped scenarios that are long enough to differ.
const PACKS: [&str; 2] = ["count-night", "national-cycle"];

fn main() {
    let numbers = std::env::args().skip(1).find_map(|argument| argument.parse::<u64>().ok());
    // So many that a difference of half a point is told from none.
    let seeds = numbers.unwrap_or(100).max(1);
    println!("{seeds} paired seeds each; in brackets what revision 2 gave when first asked\n");
    telling::ask(seeds);
    preparation::ask(seeds);
    seats::ask(seeds);
    meters::ask(seeds);
    policies::ask(seeds);
    collaboration::ask(seeds);
    designation::ask(seeds);
    designation::ask_secrecy(seeds);
    authorities::ask((seeds / 10).max(1));
    times::ask((seeds / 4).max(1));
}
