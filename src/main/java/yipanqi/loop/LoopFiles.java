package yipanqi.loop;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import yipanqi.document.Ledger;
import yipanqi.document.Ledgers;
import yipanqi.platform.Caller;

/// The register as a file.
@RestController
@RequestMapping("/api/loops")
class LoopFiles {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final LoopExport export;
    private final Clock clock;

    LoopFiles(LoopExport export, Clock clock) {
        this.export = export;
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
