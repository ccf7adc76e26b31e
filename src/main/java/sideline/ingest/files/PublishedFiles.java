package sideline.ingest.files;

import org.jspecify.annotations.Nullable;

/** Where files are published, in the layout of nflverse: by path without ending, such as {@code rosters/roster_2023}. */
public sealed interface PublishedFiles permits FileFolder, FileAddress {

    /** What the place is called in messages: the folder's path or the address. */
    String place();

    /**
     * Reads a file as a whole, unpacked when it is packed.
     *
     * @param path its path without {@code .csv} or {@code .csv.gz}
     * @return null when there is no such file
     * @throws FileRefusedException when it is there and cannot be taken
     */
    @Nullable
    PublishedFile read(String path);

    /**
     * What the place itself says of when the files beside a path were published last; cheaper than to read them.
     *
     * @param path the path of any of them
     * @return null when it does not say
     */
    @Nullable
    String timestamp(String path);
}
