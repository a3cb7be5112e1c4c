//! The codes of everything that is found beyond the shape of a file; [`source::code`] has the rest.
//!
//! A code never changes its meaning. Errors begin with `E`, warnings with `W`.
//!
//! [`source::code`]: super::source::code

macro_rules! codes {
    ($($(#[doc = $doc:literal])* $name:ident = $code:literal;)*) => {
        $($(#[doc = $doc])* pub const $name: &str = $code;)*

        /// All codes in order, each with what it means.
        pub const ALL: &[(&str, &str)] = &[$(($code, concat!($($doc),*)),)*];
    };
}

codes! {
    /// The file is written for another version of the format.
    FORMAT = "E020";
    /// A point in time or a duration cannot be read.
    TIME = "E021";
    /// An id does not have the shape of an id.
    ID_SHAPE = "E022";
    /// Two things of one kind have the same id.
    ID_TWICE = "E023";
    /// No such thing exists.
    UNKNOWN = "E024";
    /// An id differs from the name of its folder or file.
    ID_ELSEWHERE = "E025";
    /// There are more things of a kind than a scenario may have.
    LIMIT = "E026";
    /// A list that must say something is empty.
    EMPTY = "E027";
    /// Points in time are in the wrong order.
    ORDER = "E030";
    /// The calendar is longer than forty years.
    TOO_LONG = "E031";
    /// A point in time lies outside the calendar.
    OUTSIDE = "E032";
    /// A condition can never hold.
    NEVER = "E040";
    /// Injects or incidents wait on each other, or use each other's spoils.
    CYCLE = "E041";
    /// Nobody can receive the inject.
    NOBODY = "E042";
    /// The inject or incident comes too late to happen.
    TOO_LATE = "E043";
    /// An order lacks what its kind needs.
    ORDER_NEEDS = "E044";
    /// The seat cannot give the order.
    NO_AUTHORITY = "E045";
    /// Escalation runs in a circle.
    CIRCLE = "E046";
    /// A time or an order of events is asked for outside of an objective.
    OBJECTIVE_ONLY = "E047";
    /// A condition does not say when something happens.
    NO_MOMENT = "E048";
    /// A seat has nothing to do beyond what everybody can do.
    IDLE_SEAT = "E050";
    /// An authority is both added and taken away.
    LEVER_BOTH = "E051";
    /// A link does not join two assets.
    LINK = "E052";
    /// The sizes of the segments do not add up to one.
    SIZES = "E053";
    /// A forum needs a lead.
    LEAD = "E054";
    /// A text file does not follow the Fluent grammar.
    TEXT_SYNTAX = "E060";
    /// A text is missing.
    TEXT_MISSING = "E061";
    /// A text is empty.
    TEXT_EMPTY = "E062";
    /// A text is too long.
    TEXT_LONG = "E063";
    /// A text contains a control character or one that turns the reading direction.
    TEXT_CONTROL = "E064";
    /// A text contains a variable or a function.
    TEXT_VARIABLE = "E065";
    /// The model has no parameter of this name.
    PARAMETER_UNKNOWN = "E070";
    /// A parameter is missing.
    PARAMETER_MISSING = "E071";
    /// A parameter has a unit that it cannot have.
    PARAMETER_UNIT = "E072";
    /// Two parameters that depend on each other are in the wrong order.
    PARAMETERS_CROSSED = "E073";
    /// The model has no mechanism of this name.
    MECHANISM_UNKNOWN = "E074";
    /// A parameter is set and switched off, too.
    MECHANISM_SET = "E075";
    /// A file or folder is not where it should be.
    NOT_FOUND = "E080";
    /// The scenario, country profile, collaboration model or language that was asked for does not
    /// exist.
    CHOICE = "E081";
    /// The picture of a scenario cannot be shown.
    PICTURE = "E082";
    /// Something was found that was not checked.
    UNCHECKED = "E083";
    /// Something is written that has no effect.
    NO_EFFECT = "W100";
    /// A selector matches nobody.
    NO_MATCH = "W101";
    /// A text belongs to nothing.
    TEXT_UNUSED = "W102";
    /// A text is not translated.
    TEXT_UNTRANSLATED = "W103";
    /// The signs of incidents that look alike are worded differently.
    TEXT_TELLTALE = "W104";
    /// A forum has fewer than two members in this scenario.
    FORUM_EMPTY = "W105";
    /// The result is expected sooner than it can be there.
    HASTY = "W106";
    /// An incident has no chance to happen.
    NO_CHANCE = "W107";
    /// A file is not read, because of its name.
    NOT_READ = "W108";
    /// Two parameters are in an order that is probably a slip.
    PARAMETERS_ODD = "W109";
    /// A text has letters that the fonts of the console do not have.
    NO_GLYPH = "W110";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_unique_and_in_order() {
        assert!(ALL.windows(2).all(|pair| pair[0].0 < pair[1].0));
    }
}
