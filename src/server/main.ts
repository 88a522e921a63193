// Serves an already built page: `node src/server/main.ts`. `npm start` builds first when it has to.
import '../need-node.mjs';
import { runServer } from './run.ts';

await runServer(process.argv.slice(2), process.env);
