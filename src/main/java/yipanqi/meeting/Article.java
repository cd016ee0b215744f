package yipanqi.meeting;

import java.util.List;

/// One article of a page with the meeting it reports. Its parts may stand apart, so `start` and `end` say
/// only from where to where they lie; sentences and directives name their article.
///
/// @param day month and day of the meeting where the paper tells no year (`06-13`), else empty
/// @param touched the report's version at which its meeting data last changed
record Article(
        int no,
        int start,
        int end,
        String headline,
        ArticleKind kind,
        MeetingData meeting,
        String day,
        List<String> heard,
        List<String> projects,
        int touched) {
    Article {
        heard = List.copyOf(heard);
        projects = List.copyOf(projects);
    }

    Article numbered(int number) {
        return new Article(number, start, end, headline, kind, meeting, day, heard, projects, touched);
    }

    Article corrected(MeetingData data, int version) {
        return new Article(no, start, end, headline, kind, data, day, heard, projects, version);
    }
}
