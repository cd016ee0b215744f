package yipanqi.meeting;

/// What an article of a page is; only a meeting gives directives.
public enum ArticleKind {
    MEETING,
    NOTICE,
    TEASER,
    FEATURE
}
