package yipanqi.meeting.source;

/// A table, already written as rows of cells.
record TableBlock(Area area, String text) implements Part {}
