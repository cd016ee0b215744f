package yipanqi.notice;

import java.time.Instant;

/// Something to tell.
///
/// @param source what it is told of, unique per post: told twice, it stands there once (the id of the fact
/// will do)
/// @param kind stable name for grouping and icons, such as `loop.issued`
/// @param subjectKind what it leads to, such as `loop`; `subjectRef` which one
/// @param text one sentence for the reader
public record NewNotice(String source, String kind, String subjectKind, String subjectRef, String text, Instant at) {}
