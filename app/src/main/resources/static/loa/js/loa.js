// Every page works without this; with it, it is quicker and loses nothing.

import * as dialog from "./dialog.js";
import * as draft from "./draft.js";
import * as drop from "./drop.js";
import * as flash from "./flash.js";
import * as keys from "./keys.js";
import * as pick from "./pick.js";
import * as send from "./send.js";
import * as split from "./split.js";
import * as theme from "./theme.js";
import * as tree from "./tree.js";
import * as walk from "./walk.js";

[theme, dialog, flash, keys, walk, split, draft, send, drop, pick, tree].forEach((part) => part.start());
