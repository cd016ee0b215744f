package yipanqi.loop;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import yipanqi.document.Ledger;
import yipanqi.document.Ledgers;
import yipanqi.evidence.EvidenceDownloads;
import yipanqi.evidence.EvidenceFiles;
import yipanqi.journal.Commands;
import yipanqi.platform.Caller;
import yipanqi.platform.CommandKey;

/// The register as a file, and the files attached to a loop.
@RestController
@RequestMapping("/api/loops")
class LoopFiles {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final LoopExport export;
    private final Register register;
    private final EvidenceFiles files;
    private final EvidenceDownloads downloads;
    private final FileMoves moves;
    private final Commands commands;
    private final Clock clock;

    LoopFiles(
            LoopExport export,
            Register register,
            EvidenceFiles files,
            EvidenceDownloads downloads,
            FileMoves moves,
            Commands commands,
            Clock clock) {
        this.export = export;
        this.register = register;
        this.files = files;
        this.downloads = downloads;
        this.moves = moves;
        this.commands = commands;
        this.clock = clock;
    }

    @GetMapping("/export.xlsx")
    ResponseEntity<StreamingResponseBody> xlsx(Caller caller, LoopController.Query query) {
        return file(export.ledger(caller, query.wanted()), "xlsx", XLSX, Ledgers::writeXlsx);
    }

    @GetMapping("/export.csv")
    ResponseEntity<StreamingResponseBody> csv(Caller caller, LoopController.Query query) {
        return file(export.ledger(caller, query.wanted()), "csv", "text/csv;charset=UTF-8", Ledgers::writeCsv);
    }

    /// A file attached to the loop, for whoever may see the loop.
    @GetMapping("/{id}/evidence/{file}")
    ResponseEntity<Resource> evidence(Caller caller, @PathVariable UUID id, @PathVariable UUID file) {
        register.refuseUnlessAttached(caller, id, file);
        return downloads.attachment(files.open(caller.zone(), file));
    }

    @GetMapping("/{id}/evidence/{file}/thumbnail")
    ResponseEntity<Resource> thumbnail(Caller caller, @PathVariable UUID id, @PathVariable UUID file) {
        register.refuseUnlessAttached(caller, id, file);
        return downloads.picture(files.thumbnail(caller.zone(), file));
    }

    /// Withdraws an attached file or moves its purge on; `name` as [FileMove] names it.
    @PostMapping("/{id}/evidence/{file}/moves/{name}")
    LoopSheet move(
            Caller caller,
            CommandKey key,
            @PathVariable UUID id,
            @PathVariable UUID file,
            @PathVariable String name,
            @RequestBody Said said) {
        var move = FileMove.named(name);
        var moved = commands.once(
                caller,
                key,
                List.of(id, file, name, said),
                Moved.class,
                () -> moves.make(caller, id, file, move, said.words));
        return register.sheet(caller, moved);
    }

    record Said(@Nullable String words) {}

    private ResponseEntity<StreamingResponseBody> file(Ledger ledger, String ending, String type, Writing writing) {
        var name = ledger.title() + LocalDate.now(clock) + "." + ending;
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(out -> writing.write(ledger, out));
    }

    private interface Writing {
        void write(Ledger ledger, OutputStream out) throws IOException;
    }
}
