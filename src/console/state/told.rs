//! What is looked at of who told whom.

use crate::base::calendar::Calendar;
use crate::base::ids::SeatId;
use crate::base::minute::Minute;

/// Which part of the exercise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ToldSpan {
    /// All of it.
    #[default]
    Whole,
    /// A window of the calendar, by its position.
    Window(usize),
    /// From the start to the moment that was looked at last.
    Moment,
}

impl ToldSpan {
    /// From the start of one minute to the end of another.
    pub fn minutes(
        self,
        calendar: &Calendar,
        until: Minute,
        moment: Option<Minute>,
    ) -> (Minute, Minute) {
        match self {
            Self::Whole => (Minute::START, until),
            Self::Window(at) => {
                let start = calendar.windows.get(at).map_or(Minute::START, |it| it.start);
                let next = calendar.windows.get(at + 1).map(|it| it.start + -1);
                (start, next.unwrap_or(until).min(until))
            }
            Self::Moment => (Minute::START, moment.unwrap_or(until)),
        }
    }
}

/// What is looked at of who told whom.
#[derive(Debug, Default)]
pub struct ToldState {
    pub span: ToldSpan,
    /// The pair whose messages are listed.
    pub pair: Option<(SeatId, SeatId)>,
    /// The seat whose ties stand out.
    pub seat: Option<SeatId>,
}
