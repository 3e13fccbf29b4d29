package org.casebridge.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Files that nobody but their owner may read, where the system knows such: interviews are private.
 */
final class OwnerOnly {
  private OwnerOnly() {}

  /**
   * Makes an empty file.
   *
   * @throws java.nio.file.FileAlreadyExistsException if there is one
   */
  static void createFile(Path path) throws IOException {
    Files.createFile(path, attributes(path, "rw-------"));
  }

  /** Makes a folder unless there is one. */
  static void createFolder(Path path) throws IOException {
    Files.createDirectories(path, attributes(path, "rwx------"));
  }

  static FileAttribute<?>[] attributes(Path path, String permissions) {
    return knowsPermissions(path)
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  private static boolean knowsPermissions(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /** Gives a file the permissions of another, so that a file that was shared stays shared. */
  static void likeness(Path of, Path path) throws IOException {
    if (knowsPermissions(path) && Files.exists(of)) {
      Files.setPosixFilePermissions(path, Files.getPosixFilePermissions(of));
    }
  }
}
