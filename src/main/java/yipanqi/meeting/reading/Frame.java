package yipanqi.meeting.reading;

import java.util.List;

/// A group of clauses that share one verb frame, and what shows that it gives an order.
///
/// @param parties who is named as the one to act
/// @param counted whether an ordinal stood in front (`一是`, `1.`)
record Frame(Span span, Evidence evidence, List<Span> parties, boolean counted) {

    /// From the weakest sign of an order to the surest.
    enum Evidence {
        NONE,
        /// a fact, a praise, an analysis
        TOLD,
        /// a bare statement of what becomes of something (`热水器8月30日前全部换好`)
        BARE,
        TARGET,
        PARTY,
        PREPOSITION,
        ORDER,
        FORBIDDEN,
        MODAL;

        boolean isSign() {
            return compareTo(TOLD) > 0;
        }
    }
}
