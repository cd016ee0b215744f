package yipanqi.demo;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;
import yipanqi.document.Column;
import yipanqi.document.Ledger;
import yipanqi.document.Ledgers;
import yipanqi.document.Value;
import yipanqi.evidence.EvidenceFiles;
import yipanqi.evidence.EvidenceUpload;
import yipanqi.platform.Caller;

/// Makes the story's evidence: drawn street pictures and a register.
@Component
class DemoProof {
    private final EvidenceFiles files;

    DemoProof(EvidenceFiles files) {
        this.files = files;
    }

    UUID picture(Caller by, String name, int variant) {
        var picture = new BufferedImage(960, 640, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setPaint(new GradientPaint(0, 0, new Color(0xd9e2e4), 0, 420, new Color(0xf4efe2)));
        pen.fillRect(0, 0, 960, 640);
        for (int i = 0; i < 7; i++) {
            int height = 160 + Math.floorMod(variant * 37 + i * 71, 220);
            pen.setColor(new Color(0x8f9a97 + Math.floorMod(variant * 5 + i * 3, 9) * 0x060504));
            pen.fillRect(i * 140, 460 - height, 120, height);
            pen.setColor(new Color(0xf6e7b4));
            for (int row = 0; row < height / 60; row++)
                pen.fillRect(i * 140 + 18 + row % 2 * 48, 480 - height + row * 56, 30, 24);
        }
        pen.setColor(new Color(0x6f7377));
        pen.fillRect(0, 460, 960, 180);
        pen.setColor(variant % 2 == 0 ? new Color(0xc99a1a) : Color.WHITE);
        for (int x = 20; x < 960; x += 120) pen.fillRect(x, 545, 70, 10);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keep(by, name + ".jpg", out);
    }

    UUID register(Caller by, String name, int lines) {
        var columns =
                List.of(Column.number("序号", 6), Column.text("场所", 24), Column.text("问题", 30), Column.text("整改情况", 14));
        var rows = IntStream.rangeClosed(1, lines)
                .mapToObj(i -> List.of(
                        Value.number(i),
                        Value.text("沿街商铺 " + i + " 号"),
                        Value.text(i % 3 == 0 ? "疏散通道堆物" : i % 3 == 1 ? "灭火器过期" : "线路私拉乱接"),
                        Value.text(i % 4 == 0 ? "整改中" : "已整改")))
                .toList();
        var out = new ByteArrayOutputStream();
        try {
            Ledgers.writeXlsx(Ledger.of(name, columns, rows), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keep(by, name + ".xlsx", out);
    }

    private UUID keep(Caller by, String name, ByteArrayOutputStream content) {
        return files.store(by, new EvidenceUpload(name, new ByteArrayInputStream(content.toByteArray())))
                .id();
    }
}
