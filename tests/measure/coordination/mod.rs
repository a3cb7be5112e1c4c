//! Measures of coordination: of networks as an independent library has them, of logs made by hand
//! as they come out on paper, and what must hold for all.

mod by_hand;
mod networks;
mod prediction;
mod properties;
mod together;
mod voice;
