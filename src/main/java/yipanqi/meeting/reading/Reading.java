package yipanqi.meeting.reading;

import java.util.List;

/// What was read: the repaired text, where each of its characters stood in the source, and the articles in
/// it.
///
/// An article without a meeting has empty meeting data and no directives; its sentences are listed all the
/// same.
///
/// @param source for each character of the text its place in the source
public record Reading(String text, List<Integer> source, List<Article> articles) {

    public Reading {
        source = List.copyOf(source);
        articles = List.copyOf(articles);
    }

    /// One report, set of minutes or notice on the page.
    public record Article(
            String headline,
            Meeting meeting,
            List<String> heard,
            List<String> projects,
            List<Directive> directives,
            List<Sentence> sentences) {

        public Article {
            heard = List.copyOf(heard);
            projects = List.copyOf(projects);
            directives = List.copyOf(directives);
            sentences = List.copyOf(sentences);
        }
    }

    /// The meeting's data as the text gives them; what it does not say is empty.
    ///
    /// @param date ISO, with `XXXX` for a year the text does not tell
    public record Meeting(
            String title,
            String organisation,
            String date,
            String ordinal,
            String chair,
            String speaker,
            String attendeesText) {

        static final Meeting NONE = new Meeting("", "", "", "", "", "", "");
    }

    /// Something that somebody is told to do, in the words of the text.
    ///
    /// @param responsible the leading parties, then the assisting ones, as named
    /// @param deadline as named in the text
    /// @param due the last day, ISO, where it can be computed
    public record Directive(
            String quote,
            int start,
            int end,
            String action,
            List<String> responsible,
            List<String> lead,
            List<String> assisting,
            String deadline,
            String due,
            String field,
            Kind kind) {

        public Directive {
            responsible = List.copyOf(responsible);
            lead = List.copyOf(lead);
            assisting = List.copyOf(assisting);
        }
    }

    /// A sentence and the part it plays, so that nothing is dropped in silence.
    public record Sentence(int start, int end, Role role) {}
}
