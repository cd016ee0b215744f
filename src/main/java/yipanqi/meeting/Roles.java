package yipanqi.meeting;

import java.util.regex.Pattern;
import yipanqi.meeting.reading.Role;

/// What the reader's role makes of a sentence that holds no directive.
final class Roles {
    /// Words that order something: where they stand in a sentence that was taken for background, a person
    /// looks.
    private static final Pattern ORDERS =
            Pattern.compile("必须|务必|务须|应当|(?<!必)须(?!知)|不得|严禁|不准|(?<![重主需必首紧只险简纪概摘提次不])要(?![求点素件害闻领塞么是])");

    private Roles() {}

    static SentenceAs of(Role role, String words, ArticleKind kind) {
        return switch (role) {
            case HEADLINE, HEADING, SPEAKER, TABLE -> SentenceAs.TITLE;
            case SLOGAN -> SentenceAs.SLOGAN;
            case OPENING, ATTENDANCE, STATEMENT, DUTY, ASIDE -> SentenceAs.BACKGROUND;
            case AGENDA, BACKGROUND ->
                kind == ArticleKind.MEETING && ORDERS.matcher(words).find()
                        ? SentenceAs.UNDECIDED
                        : SentenceAs.BACKGROUND;
            case DIRECTIVE -> SentenceAs.UNDECIDED;
        };
    }

    /// What an article that reports no meeting seems to be.
    static ArticleKind aside(String headline, String words) {
        if (headline.matches(".*(?:启事|公告|通告|公示|声明|通知|招标|招聘).*") || words.matches("(?s).{0,40}(?:启事|公告|公示|声明).*"))
            return ArticleKind.NOTICE;
        return words.length() < 120 && words.matches("(?s).*(?:第?\\d+版|导读|详见|下转|上接).*")
                ? ArticleKind.TEASER
                : ArticleKind.FEATURE;
    }
}
