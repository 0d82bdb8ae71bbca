package org.heard.consultation.importing;

import java.time.Instant;
import java.util.List;
import org.heard.consultation.PublishingPolicy;
import org.heard.consultation.Status;
import org.heard.language.Translated;
import org.jspecify.annotations.Nullable;

/**
 * What an import did, or would do.
 *
 * @param dryRun whether nothing was saved
 * @param files each file, in the order in which they were given
 */
public record ImportReport(boolean dryRun, List<FileReport> files) {

    /** What happened to a consultation. */
    public enum What {
        MADE,
        CHANGED,
        UNCHANGED
    }

    /**
     * What came of a file.
     *
     * @param name the file's name
     * @param readable whether it could be read at all
     * @param items its consultations that are here now
     * @param remarks what concerns the file as a whole, and consultations that were not taken
     */
    public record FileReport(String name, boolean readable, List<Item> items, List<Remark> remarks) {}

    /**
     * What came of a consultation.
     *
     * @param place where it stands in the file
     * @param what what happened
     * @param title its title
     * @param slug the name in its address here
     * @param status where it stands here
     * @param opensAt when it opens
     * @param closesAt when it closes
     * @param reasons what it lacks of what a consultation has to say before it is published; a past one lacks it in
     *     public
     * @param remarks what was not understood
     */
    public record Item(
            String place,
            What what,
            Translated title,
            String slug,
            Status status,
            @Nullable Instant opensAt,
            @Nullable Instant closesAt,
            List<PublishingPolicy.Reason> reasons,
            List<Remark> remarks) {}

    /** How many consultations this happened to. */
    public long count(What what) {
        return files.stream()
                .flatMap(file -> file.items().stream())
                .filter(item -> item.what() == what)
                .count();
    }

    /** How many remarks of this kind there are. */
    public long count(Remark.Kind kind) {
        return files.stream()
                .flatMap(file -> java.util.stream.Stream.concat(
                        file.remarks().stream(), file.items().stream().flatMap(item -> item.remarks().stream())))
                .filter(remark -> remark.kind() == kind)
                .count();
    }

    /** Whether anything that says something was left behind. */
    public boolean hasLosses() {
        return count(Remark.Kind.NOT_TAKEN) + count(Remark.Kind.REFUSED) > 0;
    }

    /** Whether anything at all was taken, or was here already. */
    public boolean hasItems() {
        return files.stream().anyMatch(file -> !file.items().isEmpty());
    }
}
