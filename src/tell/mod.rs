//! What is told of an exercise, in words: who did what, what moved a meter, what was behind it,
//! what the public hears, and what outcomes are called. The command line and the console say the
//! same in the same words.

pub mod amounts;
pub mod causes;
pub mod coordination;
pub mod csv;
pub mod dry_run;
pub mod feed;
pub mod feed_words;
pub mod inputs;
pub mod late;
pub mod links;
pub mod luck;
pub mod measures;
pub mod news;
pub mod objectives;
pub mod opportunities;
pub mod reached;
