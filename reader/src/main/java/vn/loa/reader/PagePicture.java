package vn.loa.reader;

/**
 * A page as people saw it, for showing: straightened, in the same coordinates as its words.
 *
 * @param number from 1
 * @param width in pixels
 * @param height in pixels
 * @param mediaType {@code image/jpeg} or {@code image/png}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never copied
public record PagePicture(int number, int width, int height, String mediaType, byte[] bytes) {}
