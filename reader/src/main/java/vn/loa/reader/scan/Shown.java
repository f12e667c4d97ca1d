package vn.loa.reader.scan;

/**
 * A page that can be looked at.
 *
 * @param holdsPicture whether the file has a picture on this page; asked where all is white
 */
record Shown(PageImage image, boolean holdsPicture) implements PageImages.Showing {}
