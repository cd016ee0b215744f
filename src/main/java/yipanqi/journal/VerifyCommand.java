package yipanqi.journal;

import org.springframework.jdbc.core.simple.JdbcClient;
import yipanqi.platform.Command;
import yipanqi.platform.CommandCall;

/// `./yipanqi journal verify`: recomputes every zone's chain and names the first entry that was touched.
public final class VerifyCommand implements Command {
    @Override
    public String name() {
        return "journal verify";
    }

    @Override
    public String help() {
        return "journal verify  校验存证链，指出第一条被改动、缺失或调换次序的记录";
    }

    @Override
    public int run(CommandCall call) {
        var sql = JdbcClient.create(call.database().get());
        var verifier = new JournalVerifier(sql);
        int code = 0;
        for (var zone : new SealStore(sql).zones()) {
            var found = verifier.verify(zone);
            if (found.fault() == null) {
                call.out().println(zone + " 完好，共 " + found.lastNumber() + " 条，链值 " + found.lastHash());
            } else {
                call.out().println(zone + " 有问题：" + found.fault().text());
                code = 1;
            }
        }
        return code;
    }
}
