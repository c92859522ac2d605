package mediashell.site.internal.sql;

import java.sql.SQLException;

import mediashell.site.ContentDistribution;
import mediashell.site.ContentVersion;
import mediashell.site.DistributionState;
import mediashell.site.SiteErrorCode;
import mediashell.site.SiteException;
import org.jdbi.v3.core.Handle;

/** Content versions and where they are. */
final class ContentTables {

    private ContentTables() {}

    static void save(Handle handle, ContentVersion content) {
        Upsert.into("content_version")
                .key("content_id", content.contentId())
                .set("package_id", content.packageId())
                .set("version", content.version())
                .set("content_hash", content.contentHash())
                .set("size", content.size())
                .set("created", content.created())
                .run(handle);
    }

    static ContentVersion version(Row row) throws SQLException {
        return new ContentVersion(
                row.text("content_id"),
                row.text("package_id"),
                row.number("version"),
                row.text("content_hash"),
                row.big("size"),
                row.time("created"));
    }

    static void save(Handle handle, ContentDistribution distribution) {
        Upsert.into("content_distribution")
                .key("content_id", distribution.contentId())
                .key("server_name", distribution.serverName())
                .set("package_id", distribution.packageId())
                .set("state", distribution.state().ordinal())
                .set("changed", distribution.changed())
                .run(handle);
    }

    static ContentDistribution distribution(Row row) throws SQLException {
        return new ContentDistribution(
                row.text("content_id"),
                row.text("package_id"),
                row.text("server_name"),
                state(row.number("state")),
                row.time("changed"));
    }

    private static DistributionState state(int number) {
        DistributionState[] states = DistributionState.values();
        if (number < 0 || number >= states.length) {
            throw new SiteException(
                    SiteErrorCode.INVALID_VALUE, "State", "a distribution state is 0 to 8, but is " + number);
        }
        return states[number];
    }
}
