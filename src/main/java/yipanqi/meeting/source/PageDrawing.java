package yipanqi.meeting.source;

import java.util.List;

/// What a page shows: its characters, each once, and its straight lines.
record PageDrawing(List<Glyph> glyphs, List<Rule> rules) {}
