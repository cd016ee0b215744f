package yipanqi.meeting;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import yipanqi.evidence.EvidenceContent;
import yipanqi.evidence.EvidenceFile;
import yipanqi.evidence.EvidenceFiles;
import yipanqi.evidence.EvidenceUpload;
import yipanqi.journal.Commands;
import yipanqi.meeting.source.SourceKind;
import yipanqi.meeting.source.SourceText;
import yipanqi.platform.Caller;
import yipanqi.platform.CommandKey;
import yipanqi.platform.Ids;
import yipanqi.platform.Page;
import yipanqi.platform.Right;

/// The door to reports and minutes: read in, looked at, withdrawn.
@Service
public class Reports {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PASTE = 200_000;

    private final Desk desk;
    private final ReportStore reports;
    private final ReportListStore list;
    private final PartStore parts;
    private final DirectiveStore directives;
    private final HandedOutStore handedOut;
    private final Readings readings;
    private final EvidenceFiles files;
    private final Sheets sheets;
    private final Commands commands;

    Reports(
            Desk desk,
            ReportStore reports,
            ReportListStore list,
            PartStore parts,
            DirectiveStore directives,
            HandedOutStore handedOut,
            Readings readings,
            EvidenceFiles files,
            Sheets sheets,
            Commands commands) {
        this.desk = desk;
        this.reports = reports;
        this.list = list;
        this.parts = parts;
        this.directives = directives;
        this.handedOut = handedOut;
        this.readings = readings;
        this.files = files;
        this.sheets = sheets;
        this.commands = commands;
    }

    /// Pasted text is read here; it is kept as a text file like any other source.
    public ReportRef paste(Caller caller, CommandKey key, String name, String text) {
        caller.require(Right.CLERK);
        if (text.length() > LONGEST_PASTE) throw MeetingProblem.PASTE_LENGTH.because(LONGEST_PASTE / 10_000);
        var source = new SourceText(SourceKind.TEXT, text.replace("\r\n", "\n").replace('\r', '\n'));
        var shown = named(name.isBlank() ? firstLine(text) : name);
        var by = desk.touch(caller, "meeting.read");
        var read = readings.pasted(caller.zone(), source, by);
        return inTemporaryFile(source.text(), file -> keep(caller, key, shown, textFile(shown), file, read, by));
    }

    /// What somebody uploads is read in a process of its own; where that refuses, nothing is kept.
    public ReportRef upload(Caller caller, CommandKey key, String name, Path file) {
        caller.require(Right.CLERK);
        var shown = named(name);
        var by = desk.touch(caller, "meeting.read");
        return keep(caller, key, shown, shown, file, readings.upload(caller.zone(), file, by), by);
    }

    /// All of it as it stood at one moment.
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ReportSheet sheet(Caller caller, UUID id) {
        return sheets.of(caller, desk.look(caller, id));
    }

    /// The file that the report was read from.
    public EvidenceContent source(Caller caller, UUID id) {
        return files.open(caller.zone(), desk.look(caller, id).file());
    }

    public Page<ReportSummary> search(Caller caller, ReportSearch wanted) {
        Desk.requireReader(caller);
        var found = list.search(caller.zone(), Desk.units(caller), wanted);
        var page = found.stream().limit(wanted.size()).toList();
        var next = found.size() > wanted.size() ? page.getLast().id().toString() : null;
        return new Page<>(
                page.stream().map(it -> sheets.summary(caller.zone(), it)).toList(), next);
    }

    /// A report that has issued nothing can go; one that has stays with what hangs on it.
    public ReportRef withdraw(Caller caller, CommandKey key, UUID id, String why) {
        var words = Desk.words(why, "作废的理由");
        return desk.move(
                caller,
                key,
                id,
                "withdraw",
                words,
                report -> {
                    if (report.state() == ReportState.WITHDRAWN) throw MeetingProblem.REPORT_WITHDRAWN.because();
                    var hanging = handedOut.of(caller.zone(), id);
                    if (!hanging.isEmpty())
                        throw MeetingProblem.HAS_ISSUED.because(
                                hanging.size(), hanging.getFirst().number() + (hanging.size() > 1 ? " 等" : ""));
                    return new Desk.Done(
                            report.with(ReportState.WITHDRAWN, Report.Approval.NONE), new MeetingFact.Withdrawn(words));
                },
                Right.CLERK);
    }

    private ReportRef keep(
            Caller caller, CommandKey key, String name, String fileName, Path file, Readings.Read it, Touch by) {
        var hash = hash(file);
        return commands.once(caller, key, List.of("read", name, hash), ReportRef.class, () -> {
            var kept = stored(caller, fileName, file);
            var id = Ids.next();
            var read = it.text();
            var report = new Report(
                    caller.zone(),
                    id,
                    0,
                    name,
                    caller.unit(),
                    ReportState.OPEN,
                    kept.id(),
                    hash,
                    1,
                    by,
                    Report.Approval.NONE,
                    null,
                    by);
            reports.insert(
                    report,
                    new ReportText(
                            it.source().text(),
                            it.reading().text(),
                            SourceMap.of(it.reading().source())));
            parts.replaceArticles(caller.zone(), id, read.articles());
            parts.replaceSentences(caller.zone(), id, read.sentences());
            directives.insert(caller.zone(), id, read.directives());
            desk.save(
                    caller,
                    report,
                    new MeetingFact.Read(
                            kept.id(),
                            hash,
                            read.articles().size(),
                            read.sentences().size(),
                            read.directives().size()));
            return new ReportRef(id);
        });
    }

    private EvidenceFile stored(Caller caller, String name, Path file) {
        try (var in = Files.newInputStream(file)) {
            return files.store(caller, new EvidenceUpload(name, in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String named(String name) {
        var shown = name.strip();
        if (shown.isEmpty() || shown.length() > LONGEST_NAME) throw MeetingProblem.NAME_LENGTH.because(LONGEST_NAME);
        return shown;
    }

    private static String firstLine(String text) {
        var line = text.strip().lines().findFirst().orElse("").strip();
        return line.substring(0, Math.min(40, line.length()));
    }

    private static String textFile(String name) {
        return name.endsWith(".txt") ? name : name + ".txt";
    }

    private static ReportRef inTemporaryFile(String text, Function<Path, ReportRef> use) {
        try {
            var file = Files.createTempFile("yipanqi-paste-", ".txt");
            try {
                Files.writeString(file, text);
                return use.apply(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(Path file) {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
