package yipanqi.meeting;

/// A report's words.
///
/// @param source as they came out of the file; `text` after repair, which all places count in
record ReportText(String source, String text, SourceMap map) {}
