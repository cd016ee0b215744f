package yipanqi.loop;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a loop comes from. The loop never interprets it; `kind` is a word owned by the opener
/// (`meeting.directive`).
///
/// @param ref the opener's own id; `file` the report or paper it stands in, null when there is none
/// @param title how people name the source, as shown in the register
/// @param quote the source's exact words, empty when there are none; `start` and `end` its place in the file
public record Origin(String kind, UUID ref, @Nullable UUID file, String title, String quote, int start, int end) {}
