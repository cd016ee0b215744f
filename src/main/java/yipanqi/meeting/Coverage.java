package yipanqi.meeting;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What became of every sentence. Nothing is dropped in silence: what nobody has decided is counted.
public record Coverage(int sentences, int directive, int background, int rejected, int undecided) {
    /// A sentence with a directive goes by it: undecided while one of its directives is; else as its role or
    /// a person says. A merged directive goes by the one it lives on in.
    static List<SentenceAs> each(List<Sentence> sentences, List<Directive> directives) {
        var byId = byId(directives);
        return sentences.stream()
                .map(sentence -> of(sentence, directives, byId))
                .toList();
    }

    static Coverage count(List<Sentence> sentences, List<Directive> directives) {
        int[] counts = new int[SentenceAs.values().length];
        for (var as : each(sentences, directives)) counts[as.ordinal()]++;
        return new Coverage(
                sentences.size(),
                counts[SentenceAs.DIRECTIVE.ordinal()],
                counts[SentenceAs.BACKGROUND.ordinal()] + counts[SentenceAs.TITLE.ordinal()],
                counts[SentenceAs.REJECTED.ordinal()] + counts[SentenceAs.SLOGAN.ordinal()],
                counts[SentenceAs.UNDECIDED.ordinal()]);
    }

    private static SentenceAs of(Sentence sentence, List<Directive> directives, Map<UUID, Directive> byId) {
        boolean accepted = false;
        boolean rejected = false;
        boolean slogan = true;
        for (var directive : directives) {
            if (!sentence.meets(directive)) continue;
            var judged = survivor(directive, byId);
            if (judged.is(DirectiveState.PROPOSED)) return SentenceAs.UNDECIDED;
            accepted |= judged.is(DirectiveState.ACCEPTED);
            rejected |= judged.is(DirectiveState.REJECTED);
            slogan &= judged.kind() == DirectiveKind.SLOGAN;
        }
        if (accepted) return SentenceAs.DIRECTIVE;
        if (!rejected) return sentence.alone();
        return slogan ? SentenceAs.SLOGAN : SentenceAs.REJECTED;
    }

    static Directive survivor(Directive directive, Map<UUID, Directive> byId) {
        var judged = directive;
        while (judged.mergedInto() != null && byId.get(judged.mergedInto()) instanceof Directive next) judged = next;
        return judged;
    }

    private static Map<UUID, Directive> byId(List<Directive> directives) {
        return directives.stream().collect(toMap(Directive::id, directive -> directive));
    }
}
