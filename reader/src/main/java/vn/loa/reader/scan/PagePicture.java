package vn.loa.reader.scan;

/**
 * A page to show beside its text, straightened as its words were: a box in points lies at the same
 * share of the picture's width and height.
 *
 * @param number the page's, from 1
 * @param width in dots
 * @param height in dots
 * @param mediaType of {@code bytes}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record PagePicture(int number, int width, int height, String mediaType, byte[] bytes) {}
