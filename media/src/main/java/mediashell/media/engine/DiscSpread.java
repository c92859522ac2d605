package mediashell.media.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.TreeFile;

/**
 * Spreads contents over discs (design §4, sets). Discs are filled in the order of the sequence, so that each is asked for once. A content that
 * fits an empty disc stays whole; a larger one is spread by file.
 */
final class DiscSpread {

    private final IntFunction<DiscRoom> rooms;
    private final List<DiscShare> done = new ArrayList<>();
    private List<MediumComposition.Content> current = new ArrayList<>();
    private DiscRoom room;

    /** @param rooms the room of a disc before it has any content, by its number */
    private DiscSpread(IntFunction<DiscRoom> rooms) {
        this.rooms = rooms;
        this.room = rooms.apply(1);
    }

    /**
     * The shares of the discs, at least one.
     *
     * @throws MediaException FILE_TOO_LARGE for a file that does not fit an empty disc
     */
    static List<DiscShare> of(List<MediumComposition.Content> contents, IntFunction<DiscRoom> rooms)
            throws MediaException {
        DiscSpread spread = new DiscSpread(rooms);
        for (MediumComposition.Content content : contents) {
            spread.place(content);
        }
        spread.done.add(new DiscShare(spread.current));
        return spread.done;
    }

    private void place(MediumComposition.Content content) throws MediaException {
        if (room.take(content.files())) {
            current.add(content);
        } else if (rooms.apply(done.size() + 2).take(content.files())) {
            nextDisc();
            room.take(content.files());
            current.add(content);
        } else {
            placeByFile(content);
        }
    }

    private void placeByFile(MediumComposition.Content content) throws MediaException {
        List<TreeFile> here = new ArrayList<>();
        for (TreeFile file : content.files()) {
            if (!room.take(List.of(file))) {
                addPart(content, here);
                here.clear();
                nextDisc();
                requireTaken(content, file);
            }
            here.add(file);
        }
        addPart(content, here);
    }

    private void addPart(MediumComposition.Content content, List<TreeFile> files) {
        if (!files.isEmpty()) {
            current.add(content.with(files));
        }
    }

    private void nextDisc() {
        done.add(new DiscShare(current));
        current = new ArrayList<>();
        room = rooms.apply(done.size() + 1);
    }

    private void requireTaken(MediumComposition.Content content, TreeFile file) throws MediaException {
        long largest = room.largestFile(file);
        if (!room.take(List.of(file))) {
            throw new MediaException(
                    MediaErrorCode.FILE_TOO_LARGE,
                    file.path(),
                    "the file of " + content.planned().name() + " has "
                            + file.source().size() + " bytes, but an empty disc holds only " + largest
                            + "; choose a larger capacity");
        }
    }
}
