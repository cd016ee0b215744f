package yipanqi.meeting.source;

/// Something on a page that is read in one go.
sealed interface Part permits TextBlock, TableBlock, FrameBlock {
    Area area();
}
