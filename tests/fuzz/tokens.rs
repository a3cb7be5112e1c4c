//! Texts as words, blanks and signs, and changes that leave most of them as they are: so what is
//! behind the first check is reached, too.

use mutatis::{Candidates, Context, Generate, Mutate, Result, Session, mutators as m};

/// Numbers at which something may end.
const NUMBERS: [&str; 26] = [
    "0",
    "1",
    "2",
    "-1",
    "0.5",
    "-0.5",
    "1.0000001",
    "0.000001",
    "100",
    "255",
    "256",
    "1000000000",
    "1e9",
    "1e308",
    "inf",
    "NaN",
    "-0.0",
    "65535",
    "65536",
    "2147483647",
    "4294967296",
    "9223372036854775807",
    "-9223372036854775808",
    "18446744073709551615",
    "00",
    "1_000",
];
/// Signs that mean something somewhere, and letters that act on a screen or take many bytes.
const SIGNS: [&str; 24] = [
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    "\"",
    "\\",
    ",",
    ":",
    "=",
    ".",
    "-",
    "\n",
    "\n    ",
    "\u{0}",
    "\u{feff}",
    "\u{202e}",
    "\u{1F5F3}",
    "ß",
    "r#\"",
    "/*",
    "//",
    "#",
];
/// Tokens of a run that is taken out or repeated.
const RUN: usize = 24;

/// A text in pieces.
pub struct Tokens(Vec<String>);

impl Tokens {
    /// Takes a text apart: words with their numbers, blanks, and single signs.
    pub fn of(text: &str) -> Self {
        let kind = |letter: char| {
            if letter.is_alphanumeric() || "_-.".contains(letter) {
                1
            } else if letter == ' ' {
                2
            } else {
                0
            }
        };
        let mut tokens: Vec<String> = Vec::new();
        let mut before = 0;
        for letter in text.chars() {
            let kind = kind(letter);
            match tokens.last_mut() {
                Some(last) if kind == before && kind != 0 => last.push(letter),
                _ => tokens.push(letter.to_string()),
            }
            before = kind;
        }
        Self(tokens)
    }

    /// The text.
    pub fn text(&self) -> String {
        self.0.concat()
    }

    /// Where there is a token of a kind, if there is one.
    fn any(&self, context: &mut Context, is_one: impl Fn(&str) -> bool) -> Option<usize> {
        let places = self.0.iter().enumerate().filter(|(_, token)| is_one(token));
        let places: Vec<usize> = places.map(|(at, _)| at).collect();
        context.rng().choose(places)
    }

    /// A few tokens that follow each other.
    fn run(&self, context: &mut Context) -> Option<std::ops::Range<usize>> {
        let from = context.rng().gen_index(self.0.len())?;
        let most = RUN.min(self.0.len() - from);
        Some(from..from + 1 + context.rng().gen_index(most)?)
    }

    /// What stands between a bracket and its partner, both included.
    fn group(&self, context: &mut Context) -> Option<std::ops::Range<usize>> {
        let from = self.any(context, |token| ["(", "[", "{"].contains(&token))?;
        let mut depth = 0_usize;
        for (at, token) in self.0.iter().enumerate().skip(from) {
            match token.as_str() {
                "(" | "[" | "{" => depth += 1,
                ")" | "]" | "}" => depth = depth.checked_sub(1)?,
                _ => {}
            }
            if depth == 0 {
                return Some(from..at + 1);
            }
        }
        None
    }
}

/// Changes a text, with words of another one.
pub fn mutated(text: &str, other: &str, session: &mut Session) -> String {
    let mut tokens = Tokens::of(text);
    // There is nothing to change in an empty text that is to become smaller.
    drop(session.mutate_with(&mut TokenMutator { other: &Tokens::of(other) }, &mut tokens));
    tokens.text()
}

fn is_number(token: &str) -> bool {
    token.starts_with(|first: char| first.is_ascii_digit()) && token.parse::<f64>().is_ok()
}

fn is_word(token: &str) -> bool {
    token.starts_with(char::is_alphabetic)
}

/// One change of a text.
struct TokenMutator<'a> {
    other: &'a Tokens,
}

impl Mutate<Tokens> for TokenMutator<'_> {
    fn mutate(&mut self, c: &mut Candidates<'_>, value: &mut Tokens) -> Result<()> {
        if value.0.is_empty() && c.shrink() {
            return Ok(());
        }
        take_out(c, value)?;
        if !c.shrink() {
            exchange(c, value)?;
            let other = self.other;
            borrow(c, value, other)?;
            repeat(c, value)?;
            spoil(c, value)?;
        }
        Ok(())
    }
}

fn take_out(c: &mut Candidates<'_>, value: &mut Tokens) -> Result<()> {
    c.mutation(|context| {
        if let Some(run) = value.run(context) {
            value.0.drain(run);
        }
        Ok(())
    })?;
    c.mutation(|context| {
        if let Some(group) = value.group(context) {
            value.0.drain(group);
        }
        Ok(())
    })
}

/// One for another of its kind: what comes out can be read.
fn exchange(c: &mut Candidates<'_>, value: &mut Tokens) -> Result<()> {
    for _ in 0..3 {
        c.mutation(|context| {
            if let Some(at) = value.any(context, is_number) {
                value.0[at] = context.rng().choose(NUMBERS).unwrap_or("0").into();
            }
            Ok(())
        })?;
    }
    c.mutation(|context| {
        if let Some(at) = value.any(context, is_number) {
            value.0[at] = m::i64().generate(context)?.to_string();
        }
        Ok(())
    })?;
    for is_one in [is_word, is_number] {
        c.mutation(|context| {
            let (one, other) = (value.any(context, is_one), value.any(context, is_one));
            if let (Some(one), Some(other)) = (one, other) {
                value.0.swap(one, other);
            }
            Ok(())
        })?;
    }
    Ok(())
}

/// Something of another text.
fn borrow(c: &mut Candidates<'_>, value: &mut Tokens, other: &Tokens) -> Result<()> {
    for is_one in [is_word, is_number] {
        c.mutation(|context| {
            let (at, from) = (value.any(context, is_one), other.any(context, is_one));
            if let (Some(at), Some(from)) = (at, from) {
                value.0[at].clone_from(&other.0[from]);
            }
            Ok(())
        })?;
    }
    c.mutation(|context| {
        if let (Some(at), Some(from)) = (value.group(context), other.group(context)) {
            value.0.splice(at, other.0[from].iter().cloned());
        }
        Ok(())
    })
}

fn repeat(c: &mut Candidates<'_>, value: &mut Tokens) -> Result<()> {
    c.mutation(|context| {
        if let Some(group) = value.group(context) {
            let copy: Vec<String> = value.0[group.clone()].to_vec();
            let times = 1 << context.rng().gen_index(7).unwrap_or_default();
            for _ in 0..times {
                let copy = [",".to_owned()].into_iter().chain(copy.iter().cloned());
                value.0.splice(group.end..group.end, copy);
            }
        }
        Ok(())
    })?;
    c.mutation(|context| {
        if let Some(run) = value.run(context) {
            let copy: Vec<String> = value.0[run.clone()].to_vec();
            let times = 1 << context.rng().gen_index(10).unwrap_or_default();
            let copies = std::iter::repeat_n(copy, times).flatten();
            value.0.splice(run.end..run.end, copies);
        }
        Ok(())
    })
}

fn spoil(c: &mut Candidates<'_>, value: &mut Tokens) -> Result<()> {
    c.mutation(|context| {
        let at = context.rng().gen_index(value.0.len() + 1).unwrap_or_default();
        value.0.insert(at, context.rng().choose(SIGNS).unwrap_or(" ").to_owned());
        Ok(())
    })?;
    c.mutation(|context| {
        if let Some(at) = context.rng().gen_index(value.0.len()) {
            value.0[at].push(m::char().generate(context)?);
        }
        Ok(())
    })
}
