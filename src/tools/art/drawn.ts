// Answers: which shapes do we draw ourselves, in the manner of Open Peeps? Shoulders with three outfits, three small face parts.
// Coordinates are those of the whole figure (704 wide); lines are written as `line` layers.
import type { Layers } from '../../ui/people/person-svg.ts';

const SKIN: Layers = [
  ['skin', 'M312 490C324 560 296 592 246 594L300 760H470L516 602C490 604 472 586 464 540L470 490Z'],
];
const LEFT_SHOULDER = 'M-40 820C-12 740 55 640 140 605C190 588 222 584 246 592';
const RIGHT_SHOULDER = '516 602C560 616 640 670 668 740C680 775 690 800 696 830';
const SHOULDER_LINES =
  'M-34 810C-2 732 60 648 140 609 182 591 214 588 246 593M516 604C562 622 636 674 664 740 676 772 684 800 688 830';
const NECK_LINES = 'M314 514C330 556 300 590 250 594M466 560C470 584 486 600 512 606';
const COLLAR = 'M250 595C284 640 336 670 384 678 432 668 484 642 514 606';

const JUMPER: Layers = [
  ...SKIN,
  ['clothes', `${LEFT_SHOULDER}C290 670 340 704 392 704S486 676 ${RIGHT_SHOULDER}Z`],
  ['line', SHOULDER_LINES],
  ['line', NECK_LINES],
  ['line', 'M248 594C290 668 340 700 392 700S484 674 515 606'],
];

const JACKET: Layers = [
  ...SKIN,
  ['shirt', `${COLLAR}L470 830H300Z`],
  ['clothes', `${LEFT_SHOULDER}L376 830ZM392 830L${RIGHT_SHOULDER}Z`],
  ['line', SHOULDER_LINES],
  ['line', NECK_LINES],
  ['line', `${COLLAR}M319 724L384 678 446 724M384 678V830`],
  [
    'line',
    'M248 594L376 830M515 606L392 830M242 596L206 664 260 684 238 714 352 830M522 608L556 668 506 688 528 718 416 830',
  ],
];

const SHIRT: Layers = [
  ...SKIN,
  ['clothes', `${LEFT_SHOULDER}C284 640 336 670 384 678 432 668 484 642 ${RIGHT_SHOULDER}Z`],
  ['line', SHOULDER_LINES],
  ['line', NECK_LINES],
  ['line', `${COLLAR}M246 596L234 642 316 734 384 678 452 734 532 648 516 606M384 678V830`],
];

/** Outfit id -> layers. The clothes take the side's colour, the shirt of the jacket stays white. */
export const OUTFITS: Readonly<Record<string, Layers>> = { jumper: JUMPER, jacket: JACKET, shirt: SHIRT };

/** Face parts that Open Peeps lacks: mouths of speaking and of moods, a wince, a bead of sweat. */
export const DRAWN_FEATURES: Readonly<Record<string, Layers>> = {
  'mouth-oh': [
    [
      'ink',
      'M449 452C446 436 462 431 484 431 506 430 520 434 520 450 520 472 505 485 484 485 464 485 452 472 449 452Z',
    ],
    [
      'mouth',
      'M463 466C470 458 480 456 487 457 497 457 504 461 507 466 502 473 494 476 485 476 475 476 467 473 463 466Z',
    ],
  ],
  'mouth-part': [
    [
      'ink',
      'M446 464C458 456 474 460 486 458 500 455 514 454 522 460 520 474 506 482 486 482 466 482 450 476 446 464Z',
    ],
  ],
  'mouth-ee': [
    [
      'ink',
      'M424 452C424 440 440 438 480 437 522 436 536 438 537 450 538 476 524 495 484 496 444 497 425 480 424 452Z',
    ],
    [
      'white',
      'M436 455C450 450 510 448 525 452 524 462 522 466 518 469 496 465 464 466 442 470 438 464 436 460 436 455Z',
    ],
    ['white', 'M449 478C470 474 496 474 513 477 504 483 494 485 484 485 468 485 458 483 449 478Z'],
  ],
  'mouth-shout': [
    [
      'ink',
      'M414 450C424 432 460 430 486 429 516 428 544 430 548 448 552 484 536 522 488 524 440 526 410 490 414 450Z',
    ],
    [
      'white',
      'M429 452C446 443 514 441 535 449 535 456 533 461 530 465 500 458 466 459 434 467 431 462 429 457 429 452Z',
    ],
    [
      'mouth',
      'M450 500C462 486 480 482 492 483 508 484 518 490 522 500 512 509 500 512 488 512 472 512 460 508 450 500Z',
    ],
  ],
  'mouth-grin': [
    [
      'ink',
      'M410 448C414 440 424 446 432 450 462 460 504 452 532 436 540 430 548 434 546 444 542 484 514 508 478 508 442 508 416 480 410 448Z',
    ],
    [
      'white',
      'M430 464C462 473 504 467 530 452 526 464 522 472 515 479 490 484 462 484 442 480 436 475 433 470 430 464Z',
    ],
  ],
  'mouth-phew': [
    [
      'ink',
      'M432 446C438 438 448 446 456 450 478 458 498 454 516 444 526 438 534 444 532 454 528 486 508 502 482 502 456 502 434 478 432 446Z',
    ],
    [
      'mouth',
      'M462 484C470 476 482 474 490 475 498 476 504 479 508 484 500 490 490 493 482 493 474 493 467 489 462 484Z',
    ],
  ],
  'mouth-smirk': [
    ['line', 'M440 470C464 488 502 482 526 448'],
    ['line', 'M514 438C524 441 532 447 537 457'],
  ],
  'mouth-line': [['line', 'M436 482C458 468 498 466 526 476']],
  'eyes-wince': [
    ['line', 'M402 352L440 370 404 388'],
    ['line', 'M536 352L506 369 534 387'],
  ],
  drop: [['drop', 'M330 236C346 262 354 274 354 288A23 23 0 0 1 308 288C308 274 316 262 330 236Z']],
};
