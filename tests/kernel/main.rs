//! The kernel as a whole: what each submodel of the model does and when it does nothing, what
//! holds after every event whatever anybody orders, and that the same exercise is always the same.

mod run;
mod world;

mod detection;
mod diagnosis;
mod messages;
mod preparation;
