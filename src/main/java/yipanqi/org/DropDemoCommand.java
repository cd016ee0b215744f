package yipanqi.org;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import yipanqi.platform.Command;
import yipanqi.platform.CommandCall;

/// `./yipanqi zone drop demo`: takes every demonstration zone away. Because the zone leads every table, the
/// catalogue says where its rows are; a zone that people work in is never touched.
public final class DropDemoCommand implements Command {
    private final List<ZoneLeaving> modules;

    /// @param modules those that keep more of a zone than rows
    public DropDemoCommand(ZoneLeaving... modules) {
        this.modules = List.of(modules);
    }

    @Override
    public String name() {
        return "zone drop demo";
    }

    @Override
    public String help() {
        return "zone drop demo  删除演示区及其全部内容";
    }

    @Override
    public int run(CommandCall call) {
        var source = call.database().get();
        var sql = JdbcClient.create(source);
        var demos = new ZoneStore(sql).all().stream().filter(Zone::demo).toList();
        if (demos.isEmpty()) {
            call.out().println("没有演示区。");
            return 0;
        }
        var transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        for (var demo : demos) {
            var afterwards = modules.stream()
                    .map(module -> module.leaving(call, sql, demo.id()))
                    .toList();
            transaction.executeWithoutResult(status -> drop(sql, demo.id(), status));
            afterwards.forEach(Runnable::run);
            call.out().println("演示区“" + demo.name() + "”已删除。");
        }
        return 0;
    }

    private static void drop(JdbcClient sql, UUID zone, TransactionStatus transaction) {
        sql.sql("select set_config('yipanqi.leaving_zone', :zone, true)")
                .param("zone", zone.toString())
                .query(String.class)
                .single();
        sql.sql("update org.unit set duty_post_id = null where zone_id = :zone")
                .param("zone", zone)
                .update();
        var left = tables(sql);
        while (!left.isEmpty()) {
            var refused = new ArrayList<String>();
            for (var table : left) if (!delete(sql, table, zone, transaction)) refused.add(table);
            if (refused.size() == left.size()) throw new IllegalStateException("tables hold each other: " + refused);
            left = refused;
        }
        sql.sql("delete from org.zone where id = :zone").param("zone", zone).update();
    }

    /// False while another table still points at its rows.
    private static boolean delete(JdbcClient sql, String table, UUID zone, TransactionStatus transaction) {
        var before = transaction.createSavepoint();
        try {
            sql.sql("delete from " + table + " where zone_id = :zone")
                    .param("zone", zone)
                    .update();
            transaction.releaseSavepoint(before);
            return true;
        } catch (DataIntegrityViolationException e) {
            transaction.rollbackToSavepoint(before);
            return false;
        }
    }

    private static List<String> tables(JdbcClient sql) {
        return sql.sql("""
                select format('%I.%I', n.nspname, c.relname)
                  from pg_class c
                  join pg_namespace n on n.oid = c.relnamespace
                  join pg_attribute a on a.attrelid = c.oid and a.attname = 'zone_id' and not a.attisdropped
                 where c.relkind in ('r', 'p') and not c.relispartition
                   and n.nspname not in ('pg_catalog', 'information_schema')
                 order by n.nspname = 'org', n.nspname = 'journal', 1
                """).query(String.class).list();
    }
}
