//! The rows of a session file as lines of JSON, changed so that what is behind the links is
//! reached: a row is another one, and hashes, numbers and links are right again.

use mutatis::{Candidates, Context, Generate, Mutate, Result, Session, mutators as m};
use serde_json::{Map, Value};

use super::links::{relink, text_of};
use super::tokens;

/// Numbers at which something may end: rows, events, minutes, seats, and what holds them.
const NUMBERS: [i64; 20] = [
    0,
    1,
    2,
    -1,
    31,
    32,
    1_439,
    1_440,
    65_535,
    65_536,
    499_999,
    500_000,
    500_001,
    i32::MAX as i64,
    u32::MAX as i64,
    u32::MAX as i64 + 1,
    -(1 << 53),
    1 << 53,
    i64::MAX,
    i64::MIN,
];
/// Copies of a row, at most, as a power of two.
const COPIES: usize = 8;

/// Changes lines, with rows of other ones. What is no lines of JSON is changed as a text.
pub fn mutated(input: &[u8], other: &[u8], session: &mut Session) -> Vec<u8> {
    let (Some(mut rows), other) = (read(input), read(other).unwrap_or_default()) else {
        let (input, other) = (String::from_utf8_lossy(input), String::from_utf8_lossy(other));
        return tokens::mutated(&input, &other, session).into_bytes();
    };
    // There is nothing to change in no lines.
    drop(session.mutate_with(&mut RowMutator { other: &other }, &mut rows));
    seal(&mut rows);
    text_of(&rows).into_bytes()
}

/// Lines of JSON, if that is what it is.
pub fn read(input: &[u8]) -> Option<Vec<Value>> {
    let text = std::str::from_utf8(input).ok()?;
    text.lines().map(|line| line.parse().ok().filter(Value::is_object)).collect()
}

/// Makes hashes, numbers and links right.
pub fn seal(rows: &mut [Value]) {
    let mut list = [0; 32];
    for row in rows.iter_mut().filter(|row| row["table"] == "sources") {
        let mut listed = row.clone();
        if let (Some(text), true) = (row["text"].as_str(), row["hash"].is_string()) {
            let hash = blake3::hash(text.as_bytes()).to_string();
            row["hash"] = hash.clone().into();
            listed["hash"] = hash.into();
            listed.as_object_mut().map(|row| row.remove("text"));
        }
        let listed = listed.to_string();
        let hasher = &mut blake3::Hasher::new();
        list = *hasher.update(&list).update(listed.as_bytes()).finalize().as_bytes();
    }
    let mut seq = 0;
    for row in rows.iter_mut() {
        if row["name"] == "scenario_hash" {
            row["value"] = blake3::Hash::from_bytes(list).to_string().into();
        }
        match row["table"].as_str() {
            Some("meta" | "sources") => {}
            Some("head") => row["seq"] = seq.into(),
            _ => {
                seq += 1;
                row["seq"] = seq.into();
            }
        }
    }
    relink(rows);
}

/// One change of rows.
struct RowMutator<'a> {
    other: &'a [Value],
}

impl Mutate<Vec<Value>> for RowMutator<'_> {
    fn mutate(&mut self, c: &mut Candidates<'_>, rows: &mut Vec<Value>) -> Result<()> {
        if rows.is_empty() {
            return Ok(());
        }
        c.mutation(|context| {
            let from = index(context, rows.len());
            let most = if context.shrink() { rows.len() - from } else { 1 };
            let count = 1 + index(context, most);
            rows.drain(from..from + count);
            Ok(())
        })?;
        if c.shrink() {
            return Ok(());
        }
        for _ in 0..4 {
            c.mutation(|context| {
                let at = index(context, rows.len());
                change(context, &mut rows[at])
            })?;
        }
        c.mutation(|context| {
            let (one, other) = (index(context, rows.len()), index(context, rows.len()));
            rows.swap(one, other);
            Ok(())
        })?;
        c.mutation(|context| {
            let (from, to) = (index(context, rows.len()), index(context, rows.len()));
            let copy = rows[from].clone();
            let copies = 1 << index(context, COPIES);
            rows.splice(to..to, std::iter::repeat_n(copy, copies));
            Ok(())
        })?;
        // A value of another row of the same table: it fits, and means something else.
        c.mutation(|context| {
            let at = index(context, rows.len());
            let table = rows[at]["table"].clone();
            let like: Vec<&Value> =
                rows.iter().chain(self.other).filter(|row| row["table"] == table).collect();
            let from = context.rng().choose(like).cloned();
            let column = column_of(context, &rows[at]);
            if let (Some(from), Some(column)) = (from, column) {
                rows[at][&column] = from[&column].clone();
            }
            Ok(())
        })?;
        c.mutation(|context| {
            let to = index(context, rows.len());
            rows.extend(context.rng().choose(self.other).cloned());
            let last = rows.len() - 1;
            rows[to..=last].rotate_right(1);
            Ok(())
        })
    }
}

fn index(context: &mut Context, length: usize) -> usize {
    context.rng().gen_index(length).unwrap_or_default()
}

fn column_of(context: &mut Context, row: &Value) -> Option<String> {
    let columns: Vec<String> = row.as_object().into_iter().flat_map(Map::keys).cloned().collect();
    context.rng().choose(columns)
}

/// Changes one value of a row.
fn change(context: &mut Context, row: &mut Value) -> Result<()> {
    let Some(column) = column_of(context, row) else { return Ok(()) };
    let value = &mut row[&column];
    match index(context, 8) {
        0 => *value = Value::Null,
        1 => *value = value.to_string().into(),
        _ => match value {
            Value::String(text) => {
                let seed = context.rng().gen_u64();
                let text = tokens::mutated(
                    text,
                    r#"{"improvise":{"to":[],"effect":{"begin":7}}}"#,
                    &mut Session::new().seed(seed),
                );
                *value = text.into();
            }
            _ => {
                let number = context.rng().choose(NUMBERS).unwrap_or_default();
                let number = if m::bool().generate(context)? {
                    number
                } else {
                    value.as_i64().unwrap_or_default().wrapping_add(number)
                };
                *value = number.into();
            }
        },
    }
    Ok(())
}
