package yipanqi.org;

import java.util.function.Supplier;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Counts how often work reads the chart from the database: whoever reads it reads who holds posts.
public final class ChartReads {
    private ChartReads() {}

    /// Does the work in one transaction.
    public static long of(ListableBeanFactory beans, Supplier<?> work) {
        var db = beans.getBean(JdbcClient.class);
        var reads = beans.getBean(TransactionTemplate.class).execute(_ -> {
            var before = reads(db);
            work.get();
            return reads(db) - before;
        });
        if (reads == null) throw new IllegalStateException("a count is a number");
        return reads;
    }

    private static long reads(JdbcClient db) {
        return db.sql("""
                select coalesce(sum(coalesce(seq_scan, 0) + coalesce(idx_scan, 0)), 0) from pg_stat_xact_user_tables
                 where schemaname = 'org' and relname = 'holding'""").query(Long.class).single();
    }
}
