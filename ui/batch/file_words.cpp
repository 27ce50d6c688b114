// SPDX-License-Identifier: Apache-2.0
#include "ui/batch/file_words.h"

namespace PeopleDesk {

Text fileTroubleText(const FileReply &reply)
{
    switch (reply.trouble) {
    case FileTrouble::NoFolder:
        return trText("BatchFiles", "Nothing was saved: the folder is not there any more.");
    case FileTrouble::NoPermission:
        return trText("BatchFiles",
                      "Nothing was saved: you may not write there. Choose another folder or another name.");
    case FileTrouble::NoSpace:
        return trText("BatchFiles",
                      "Nothing was saved: the disk is full. Free some space, or choose another disk.");
    case FileTrouble::Unwritable:
    case FileTrouble::None:
        break;
    }
    return trText("BatchFiles", "Nothing was saved: the file could not be written. The system's words: “%1”")
        .arg(reply.detail);
}

} // namespace PeopleDesk
