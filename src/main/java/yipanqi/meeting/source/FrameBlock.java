package yipanqi.meeting.source;

/// An article in a frame: read for itself, outside the columns around it.
record FrameBlock(Area area, String text) implements Part {}
