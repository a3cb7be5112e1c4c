//! The kernel as a whole: what each submodel of the model does and when it does nothing, what
//! holds after every event whatever anybody orders, and that the same exercise is always the same.

mod run;
mod world;

mod collaboration;
mod damage;
mod delay;
mod detection;
mod diagnosis;
mod independence;
mod messages;
mod others;
mod preparation;
mod publicity;
mod response;
mod trust;
