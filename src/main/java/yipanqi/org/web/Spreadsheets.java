package yipanqi.org.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import yipanqi.document.Ledger;
import yipanqi.document.Ledgers;

/// Answers a spreadsheet, to be kept as a file.
@Component
class Spreadsheets {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    ResponseEntity<byte[]> file(String name, Ledger ledger) throws IOException {
        var out = new ByteArrayOutputStream();
        Ledgers.writeXlsx(ledger, out);
        return file(name, out.toByteArray());
    }

    ResponseEntity<byte[]> file(String name, byte[] xlsx) {
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(xlsx);
    }
}
