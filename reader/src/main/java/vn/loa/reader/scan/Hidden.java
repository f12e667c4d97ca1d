package vn.loa.reader.scan;

/** A page that cannot be looked at. */
record Hidden(Trouble trouble) implements PageImages.Showing {}
